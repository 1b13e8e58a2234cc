using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storage;

public sealed class ReadyQueryTests
{
    [Theory, OnBothDatabases]
    public async Task A_query_that_is_kept_ready_sees_only_the_workspace_of_its_turn(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        var token = TestContext.Current.CancellationToken;
        foreach (var workspace in new long[] { 11, 12 })
        {
            await world.Transactions.Write(workspace, (db, _) =>
            {
                db.Memberships.Add(new() { PersonId = 1, UnitId = workspace * 100, JoinedAt = DateTimeOffset.UnixEpoch });
                return Task.FromResult(0);
            }, token);
        }

        (await UnitsIn(11)).ShouldBe([1100L]);
        (await UnitsIn(12)).ShouldBe([1200L]);

        Task<IReadOnlyList<long>> UnitsIn(long workspace) =>
            world.Transactions.Read(workspace, async (db, end) => (await Rights.Of(db, 1, end)).Memberships, token);
    }

    [Theory, OnBothDatabases]
    public async Task A_query_that_a_reader_asked_first_still_tracks_for_a_writer(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        await world.Write(db => db.Addresses.Add(Chat("http://one")));
        (await world.Read((db, token) => Addresses.At(db, Chat("http://reader"), token))).Id.ShouldBeGreaterThan(0);

        await world.Write((db, token) => Addresses.At(db, Chat("http://two"), token));

        (await world.Read((db, token) => db.Addresses.Select(a => a.ServiceUrl).ToListAsync(token))).ShouldBe(["http://two"]);
    }

    private static Address Chat(string serviceUrl) => new()
    {
        TenantId = "tenant",
        ServiceUrl = serviceUrl,
        Kind = AddressKind.Personal,
        ConversationId = "chat",
    };
}
