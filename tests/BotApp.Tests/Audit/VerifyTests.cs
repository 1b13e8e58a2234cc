using BotApp.Domain.Audit;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using BotApp.Storage.Backup;
using BotApp.Storage.Sqlite;
using BotApp.Tests.Storage;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Audit;

public sealed class VerifyTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task The_command_says_that_the_audit_holds_while_the_host_runs(Database database)
    {
        await using var world = await Sealed(database);

        var (code, said) = await Verify(Where(world));

        code.ShouldBe(0, said);
        said.ShouldContain($"Workspace {StorageWorld.Workspace}: all 3 entries hold.");
    }

    [Theory, OnBothDatabases]
    public async Task The_command_names_the_first_entry_that_does_not_hold(Database database)
    {
        await using var world = await Sealed(database);
        await world.Write(async (db, token) =>
        {
            await using var change = db.Statement("""UPDATE "events" SET "PersonId" = 99 WHERE "RecordNumber" = 2""");
            return await change.ExecuteNonQueryAsync(token);
        });

        var (code, said) = await Verify(Where(world));

        code.ShouldBe(1);
        said.ShouldContain("entry 2 of the audit does not hold: event 2 was changed afterwards. The 1 before it hold.");
    }

    [Fact]
    public async Task A_head_that_was_kept_shows_that_the_end_was_cut_off()
    {
        await using var world = await Sealed(Database.Sqlite);
        var head = (await Verify(Where(world))).Said.Split("--head ")[1].Trim();
        (await Verify(Where(world), "--head", head)).ExitCode.ShouldBe(0);
        await CutOff(new SqliteFile(world.Connection).Location);

        var (whole, _) = await Verify(Where(world));
        var (cut, said) = await Verify(Where(world), "--head", head);

        (whole, cut).ShouldBe((0, 1));
        said.ShouldContain("cut off");
    }

    [Fact]
    public async Task A_backup_that_was_changed_is_restored_only_when_somebody_says_so()
    {
        using var folder = new TemporaryFolder();
        await using var world = await Sealed(Database.Sqlite);
        BackUp.Run(world.Connection, folder["backup.db"]);
        await Plant(folder["backup.db"], """UPDATE "events" SET "PersonId" = 99 WHERE "RecordNumber" = 3""");

        var refused = await Should.ThrowAsync<BotApp.Storage.StorageRefusedException>(() => Restored(folder, BrokenAudit.Refused));
        File.Exists(new SqliteFile(folder["data"]).Location).ShouldBeFalse();
        await Restored(folder, BrokenAudit.Restored);

        refused.Message.ShouldContain("entry 3 of the audit does not hold");
        File.Exists(new SqliteFile(folder["data"]).Location).ShouldBeTrue();
    }

    private static Task<string?> Restored(TemporaryFolder folder, BrokenAudit broken) =>
        Restore.Run(folder["data"], folder["backup.db"], broken, TimeProvider.System, Token);

    private static Task CutOff(string file) => Plant(file, """DROP TRIGGER "audit_is_kept"; DELETE FROM "audit" WHERE "Number" = 3;""");

    private static async Task Plant(string file, string fault)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        await connection.OpenAsync(Token);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this file
        command.CommandText = fault;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(Token);
    }

    private static async Task<StorageWorld> Sealed(Database database)
    {
        var world = await StorageWorld.Start(database);
        await world.Write(db => Enumerable.Range(1, 3).ToList().ForEach(n => db.Appended.Add(new Event { Kind = EventKind.RecordSaved, PersonId = 5, RecordNumber = n })));
        await new SealAudit(world.Transactions).Run(StorageWorld.Workspace, [], Token);
        return world;
    }

    private static string Where(StorageWorld world) =>
        world.Database is Database.Sqlite ? $"--Data:Directory={world.Connection}" : $"--Data:Postgres={world.Connection}";

    private static Task<EndingProgram> Verify(params string[] arguments) => EndingProgram.Run("BotApp", ["verify", .. arguments]);
}
