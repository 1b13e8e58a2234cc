using BotApp.Domain.Deliveries;
using BotApp.Domain.Records.Rounds;
using BotApp.Domain.Records.Unfinished;
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

    [Theory, OnBothDatabases]
    public async Task Forms_and_rounds_that_nobody_goes_on_with_go_and_living_ones_stay(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        for (var round = 0; round < 25; round++)
        {
            await Begin(world, round % 2 == 0 ? world.Clock.GetUtcNow() : null);
        }

        await Keep(world, "left long ago");
        world.Clock.Move(Round.KeptFor - TimeSpan.FromDays(1));
        await Keep(world, "left yesterday");
        var living = await Begin(world, null);
        world.Clock.Move(TimeSpan.FromDays(1) + TimeSpan.FromMinutes(1));

        await new ForgetOld(world.Storage.Transactions, world.Clock).Run(TestContext.Current.CancellationToken);

        (await world.Storage.Read((db, token) => db.Rounds.Select(r => r.Id).ToListAsync(token))).ShouldBe([living]);
        (await world.Storage.Read((db, token) => db.RoundStops.Select(s => s.RoundId).ToListAsync(token))).ShouldBe([living, living]);
        (await world.Storage.Read((db, token) => db.UnfinishedForms.Select(f => f.Form).ToListAsync(token))).ShouldBe(["left yesterday"]);
    }

    /// <summary>A round of two, one of them done.</summary>
    private static Task<long> Begin(JobsWorld world, DateTimeOffset? ended) => world.Storage.Write(async (db, token) =>
    {
        var now = world.Clock.GetUtcNow();
        var round = new Round { PersonId = 1, TypeId = 1, Field = "subject", BeganAt = now, EndedAt = ended };
        db.Rounds.Add(round);
        await db.SaveChangesAsync(token);
        db.RoundStops.AddRange(
            new RoundStop { RoundId = round.Id, Place = 1, SubjectNumber = 1, RecordNumber = 3, DoneAt = now },
            new RoundStop { RoundId = round.Id, Place = 2, SubjectNumber = 2 });
        return round.Id;
    });

    private static Task Keep(JobsWorld world, string form) => world.Storage.Write(db => db.UnfinishedForms.Add(
        new() { PersonId = 1, TypeId = 1, Form = form, Inputs = "{}", Confirmed = "[]", KeptAt = world.Clock.GetUtcNow() }));
}
