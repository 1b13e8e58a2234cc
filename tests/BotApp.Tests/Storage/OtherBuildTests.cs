using System.Security.Cryptography;
using BotApp.Storage;
using BotApp.Storage.Backup;
using BotApp.Storage.Migrations;
using BotApp.Storage.Postgres;
using BotApp.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storage;

/// <summary>A database whose tables are not those of this build: refused with a sentence, and left as it is.</summary>
public sealed class OtherBuildTests
{
    // As they are today, from before marks were left, and after a migration that this build does not know.
    private const string Edited = """UPDATE "migration_scripts" SET "Fingerprint" = '0123456789abcdef'""";
    private const string Unmarked = """DROP TABLE "migration_scripts" """;
    private const string Newer = """INSERT INTO "__EFMigrationsHistory" VALUES ('0002_Second', '11.0.0')""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Edited, "別の時点の BotApp", "another build of BotApp")]
    [InlineData(Unmarked, "別の時点の BotApp", "another build of BotApp")]
    [InlineData(Newer, "より新しい BotApp", "a newer BotApp (0002_Second)")]
    public async Task A_SQLite_file_of_another_build_is_refused_and_left_as_it_is(string change, string japanese, string english)
    {
        await using var world = await StorageWorld.Start(Database.Sqlite);
        var file = new SqliteFile(world.Connection).Location;
        await world.Write((db, token) => db.Database.ExecuteSqlRawAsync(change, token));
        var before = await Killed(world, file);

        var refused = await Should.ThrowAsync<StorageRefusedException>(() => world.Reopen());

        refused.IsOfAnotherBuild.ShouldBeTrue();
        refused.Message.ShouldContain(japanese);
        refused.Message.ShouldContain(english);
        refused.Message.ShouldContain($"{file} を削除");
        refused.Message.ShouldContain("In production never delete it");
        (await Content(file)).ShouldBe(before);
    }

    [Theory]
    [InlineData(Edited, "別の時点の BotApp", "another build of BotApp")]
    [InlineData(Unmarked, "別の時点の BotApp", "another build of BotApp")]
    [InlineData(Newer, "より新しい BotApp", "a newer BotApp (0002_Second)")]
    public async Task A_PostgreSQL_database_of_another_build_is_refused_and_left_as_it_is(string change, string japanese, string english)
    {
        var connection = await PostgresCluster.NewDatabase() + ";Pooling=false";
        await Do(connection, change);
        // Whatever would write now fails with another sentence.
        await Do(connection, $"ALTER DATABASE {new NpgsqlConnectionStringBuilder(connection).Database} SET default_transaction_read_only = on");
        await using var engine = new PostgresEngine(connection);

        var refused = await Should.ThrowAsync<StorageRefusedException>(() => engine.Open(Token));

        refused.IsOfAnotherBuild.ShouldBeTrue();
        refused.Message.ShouldContain(japanese);
        refused.Message.ShouldContain(english);
        refused.Message.ShouldContain("pg_dump で控えを取り");
        refused.Message.ShouldContain("In production never delete it");
    }

    [Theory]
    [OnBothDatabases]
    public async Task A_database_of_this_build_is_opened_again(Database database)
    {
        await using var world = await StorageWorld.Start(database);

        await world.Reopen();

        await world.Write(db => db.Database.GetMigrations().ShouldBe(MigrationMarks.Known(db.Dialect).Select(m => m.Id)));
    }

    [Fact]
    public async Task A_backup_of_another_build_is_not_restored()
    {
        using var folder = new TemporaryFolder();
        await using var world = await StorageWorld.Start(Database.Sqlite);
        await world.Write((db, token) => db.Database.ExecuteSqlRawAsync(Edited, token));
        BackUp.Run(world.Connection, folder["backup.db"]);

        var refused = await Should.ThrowAsync<StorageRefusedException>(() =>
            Restore.Run(folder["data"], folder["backup.db"], BrokenAudit.Restored, TimeProvider.System, Token));

        refused.Message.ShouldContain($"{folder["backup.db"]} was made by another build of BotApp");
        refused.Message.ShouldContain("Do the same with the BotApp that made it");
        Directory.GetFiles(folder["data"]).Select(Path.GetFileName).ShouldBe(["botapp.lock"]);
    }

    // The log with the change in it lies beside the file, as a kill leaves it.
    private static async Task<string> Killed(StorageWorld world, string file)
    {
        File.Copy(file, file + ".killed");
        File.Copy(file + "-wal", file + "-wal.killed");
        await world.Engine.DisposeAsync();
        File.Move(file + ".killed", file, overwrite: true);
        File.Move(file + "-wal.killed", file + "-wal", overwrite: true);
        return await Content(file);
    }

    private static async Task<string> Content(string file)
    {
        byte[] both = [.. await File.ReadAllBytesAsync(file, Token), .. await File.ReadAllBytesAsync(file + "-wal", Token)];
        return Convert.ToHexString(SHA256.HashData(both));
    }

    private static async Task Do(string connection, string sql)
    {
        await using var opened = new NpgsqlConnection(connection);
        await opened.OpenAsync(Token);
        await using var command = new NpgsqlCommand(sql, opened);
        await command.ExecuteNonQueryAsync(Token);
    }
}
