using BotApp.Storage;
using BotApp.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storage;

public sealed class SqliteStartTests
{
    [Fact]
    public async Task A_lock_left_by_a_killed_migration_does_not_stop_the_next_start()
    {
        await using var world = await StorageWorld.Start(Database.Sqlite);
        await using (var killed = new SqliteConnection($"Data Source={Path.Combine(world.Connection, "botapp.db")};Pooling=false"))
        {
            await killed.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = killed.CreateCommand();
            // What is left when the process dies inside the first migration: the lock's row and no history.
            command.CommandText = """
                CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-21 09:00:00');
                """;
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var start = world.Reopen();

        (await Task.WhenAny(start, Task.Delay(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken))).ShouldBe(start);
        await start;
        await world.Write(db => db.Database.GetDbConnection().ServerVersion.ShouldNotBeEmpty());
    }

    [Fact]
    public async Task A_second_host_is_kept_away_from_the_folder()
    {
        await using var world = await StorageWorld.Start(Database.Sqlite);
        using var second = new SqliteFile(world.Connection);

        Should.Throw<StorageRefusedException>(second.LockForThisProcess).Message.ShouldContain("Data:Directory");

        await world.Engine.DisposeAsync();
        second.LockForThisProcess();
    }

    [Theory]
    [InlineData("nfs4", true)]
    [InlineData("cifs", true)]
    [InlineData("smb2", true)]
    [InlineData("fuse.sshfs", true)]
    [InlineData("9p", true)]
    [InlineData("ext4", false)]
    [InlineData("xfs", false)]
    [InlineData("overlayfs", false)]
    [InlineData("NTFS", false)]
    [InlineData("apfs", false)]
    public void Network_file_systems_are_known_by_name(string format, bool isNetwork) => NetworkFolder.Is(format).ShouldBe(isNetwork);

    [Fact]
    public async Task The_writer_syncs_every_commit_and_readers_cannot_write()
    {
        await using var world = await StorageWorld.Start(Database.Sqlite);

        var pragmas = await world.Write(async (db, token) => (
            await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync(token),
            await db.Database.SqlQueryRaw<long>("SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync(token),
            await db.Database.SqlQueryRaw<long>("SELECT secure_delete AS Value FROM pragma_secure_delete").SingleAsync(token),
            await db.Database.SqlQueryRaw<long>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").SingleAsync(token)));

        pragmas.ShouldBe(("wal", 2, 1, 1));
        await Should.ThrowAsync<Domain.Storage.StorageUnavailableException>(() =>
            world.Read((db, token) => db.Database.ExecuteSqlRawAsync("DELETE FROM inbox", token)));
    }
}
