using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storage;

/// <summary>The server ends a connection in the middle: after a restart of PostgreSQL, or by an administrator.</summary>
public sealed class LostConnectionTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Who_writes_when_the_connection_is_lost_is_told_and_the_next_ones_write()
    {
        await using var world = await StorageWorld.Start(Database.Postgres);

        var lost = await Record.ExceptionAsync(() => world.Write(Lose).WaitAsync(Patience, TestContext.Current.CancellationToken));
        await world.Write(db => db.Inbox.Add(new() { Key = "next" })).WaitAsync(Patience, TestContext.Current.CancellationToken);

        lost.ShouldBeOfType<StorageUnavailableException>();
        (await world.Read((db, token) => db.Inbox.CountAsync(token))).ShouldBe(1);
    }

    [Fact]
    public async Task Who_reads_when_the_connection_is_lost_is_told_and_the_next_ones_read()
    {
        await using var world = await StorageWorld.Start(Database.Postgres);

        var lost = await Record.ExceptionAsync(() => world.Read(Lose).WaitAsync(Patience, TestContext.Current.CancellationToken));

        lost.ShouldBeOfType<StorageUnavailableException>();
        (await world.Read((db, token) => db.Inbox.CountAsync(token))).ShouldBe(0);
    }

    private static async Task<int> Lose(AppDb db, CancellationToken token)
    {
        await using var end = db.Statement("SELECT pg_terminate_backend(pg_backend_pid())");
        await end.ExecuteNonQueryAsync(token);
        return await db.Inbox.CountAsync(token);
    }
}
