using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storage;

public sealed class FullDiskTests
{
    [Fact]
    public async Task On_a_full_disk_nothing_is_acknowledged_and_reading_goes_on()
    {
        await using var world = await StorageWorld.Start(Database.Sqlite);
        await world.Write(db => db.Inbox.Add(new() { Key = "before" }));
        await Limit(world, pages: 1);

        var writes = Enumerable.Range(0, 20).Select(n => world.Write(db => db.Inbox.Add(Big($"full{n}")))).ToList();
        var ended = await Task.WhenAll(writes.Select(async w => await Record.ExceptionAsync(() => w)));

        ended.ShouldAllBe(e => e is StorageUnavailableException);
        (await Keys(world)).ShouldBe(["before"]);
        await Limit(world, pages: 1_000_000);
        await world.Write(db => db.Inbox.Add(Big("room again")));
        (await Keys(world)).ShouldBe(["before", "room again"]);
    }

    [Fact]
    public async Task A_database_held_by_somebody_else_is_said_to_be_busy()
    {
        await using var world = await StorageWorld.Start(Database.Sqlite);
        await world.Write((db, _) => Task.FromResult(((SqliteConnection)db.Database.GetDbConnection()).DefaultTimeout = 1));
        await using var holder = new SqliteConnection($"Data Source={Path.Combine(world.Connection, "botapp.db")};Pooling=false");
        await holder.OpenAsync(TestContext.Current.CancellationToken);
        await using (holder.BeginTransaction())
        {
            await Should.ThrowAsync<StorageUnavailableException>(() => world.Write(db => db.Inbox.Add(new() { Key = "busy" })));
            (await Keys(world)).ShouldBeEmpty();
        }

        await world.Write(db => db.Inbox.Add(new() { Key = "free" }));
        (await Keys(world)).ShouldBe(["free"]);
    }

    private static InboxEntry Big(string key) => new() { Key = key, AnswerArguments = new string('x', 100_000) };

    private static Task Limit(StorageWorld world, int pages) => world.Write(db =>
    {
        using var limit = db.Database.GetDbConnection().CreateCommand();
        limit.CommandText = $"PRAGMA max_page_count={pages}";
        limit.ExecuteScalar().ShouldNotBeNull();
    });

    private static Task<List<string>> Keys(StorageWorld world) =>
        world.Read((db, token) => db.Inbox.OrderBy(i => i.Key).Select(i => i.Key).ToListAsync(token));
}
