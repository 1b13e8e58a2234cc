using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storage;

// A snapshot of PostgreSQL names what runs in the whole cluster.
[Collection(nameof(AloneOnTheCluster))]
public sealed class RememberedTests
{
    private readonly Remembered<string, int> remembered = new(most: 2, db => db.Moment);
    private int asked;

    [Theory, OnBothDatabases]
    public async Task Nothing_is_asked_twice_until_something_is_written(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        await Meet(world, "one");

        (await Count(world)).ShouldBe(1);
        (await Count(world)).ShouldBe(1);
        asked.ShouldBe(1);

        await Meet(world, "two");

        (await Count(world)).ShouldBe(2);
        asked.ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task A_write_remembers_nothing_and_sees_its_own_rows(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        (await Count(world)).ShouldBe(0);

        var seen = await world.Write(async (db, token) =>
        {
            db.People.Add(Person("one"));
            await db.SaveChangesAsync(token);
            return await Ask(db, token);
        });

        seen.ShouldBe(1);
    }

    [Fact]
    public async Task What_another_host_wrote_is_seen_too()
    {
        await using var world = await StorageWorld.Start(Database.Postgres);
        await using var other = await StorageWorld.At(Database.Postgres, world.Connection);
        (await Count(world)).ShouldBe(0);

        await Meet(other, "one");

        (await Count(world)).ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task What_does_not_fit_is_asked_again(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        foreach (var key in new[] { "a", "b", "c", "a", "c" })
        {
            await Count(world, key);
        }

        asked.ShouldBe(4);
    }

    private Task<int> Count(StorageWorld world, string key = "people") => world.Read((db, token) => Ask(db, token, key));

    private async Task<int> Ask(AppDb db, CancellationToken token, string key = "people") => await remembered.Of(db, key, () =>
    {
        asked++;
        return db.People.CountAsync(token);
    });

    private static Task Meet(StorageWorld world, string name) => world.Write(db => db.People.Add(Person(name)));

    private static Person Person(string name) => new() { AadObjectId = name, Name = name };
}
