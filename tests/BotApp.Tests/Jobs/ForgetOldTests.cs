using BotApp.Domain.Deliveries;
using BotApp.Jobs;
using BotApp.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Jobs;

public sealed class ForgetOldTests
{
    [Theory, OnBothDatabases]
    public async Task Old_inbox_keys_and_ended_deliveries_go_and_what_waits_stays(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var place = await world.Place("nurses");
        await world.Storage.Write(db => db.Inbox.AddRange(Enumerable.Range(0, 1_100)
            .Select(n => new InboxEntry { Key = $"old {n}", ReceivedAt = world.Clock.GetUtcNow() })));
        await world.Post(place, Face.Episode, 1);
        await world.SendDue();
        world.Clock.Move(TimeSpan.FromDays(31));
        await world.Storage.Write(db => db.Inbox.Add(new() { Key = "new", ReceivedAt = world.Clock.GetUtcNow() }));
        await world.Post(place, Face.Episode, 2);

        await new ForgetOld(world.Storage.Transactions, world.Clock).Run(TestContext.Current.CancellationToken);

        (await world.Storage.Read((db, token) => db.Inbox.Select(i => i.Key).ToListAsync(token))).ShouldBe(["new"]);
        (await world.Deliveries()).Select(d => d.FaceId).ShouldBe([2]);
        (await world.Copies()).Count.ShouldBe(1);
    }
}
