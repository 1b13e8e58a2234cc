using BotApp.Domain.Audit;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using BotApp.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Audit;

/// <summary>Somebody with the database in their hands changes the past; the chain says where.</summary>
public sealed class ChainTests
{
    private const int Events = 6;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // Entries 1 to 6 are the writes, 7 and 8 the reads.
    public static TheoryData<string, long> Faults => new()
    {
        { """UPDATE "audit" SET "PersonId" = 99 WHERE "Number" = 3""", 3 },
        { """UPDATE "audit" SET "At" = "At" + 1 WHERE "Number" = 8""", 8 },
        { """UPDATE "audit" SET "RecordNumber" = 77 WHERE "Number" = 7""", 7 },
        { """UPDATE "audit" SET "Records" = ',5,' WHERE "Number" = 8""", 8 },
        { """UPDATE "audit" SET "What" = 'read.named' WHERE "Number" = 7""", 7 },
        { """UPDATE "audit" SET "Hash" = (SELECT "Hash" FROM "audit" WHERE "Number" = 1) WHERE "Number" = 5""", 5 },
        { """DELETE FROM "audit" WHERE "Number" = 4""", 5 },
        { """DELETE FROM "audit" WHERE "Number" = 1""", 2 },
        { """UPDATE "events" SET "PersonId" = 99 WHERE "RecordNumber" = 2""", 2 },
        { """UPDATE "events" SET "RecordNumber" = 99 WHERE "RecordNumber" = 6""", 6 },
        { """DELETE FROM "events" WHERE "RecordNumber" = 5""", 5 },
    };

    [Theory, OnBothDatabases]
    public async Task A_chain_that_nobody_touched_holds(Database database)
    {
        await using var world = await Sealed(database);

        var report = await world.Read((db, token) => VerifyAudit.Run(db, token));

        (report.Entries, report.Broken).ShouldBe((8, null));
        report.Head.Length.ShouldBe(64);
    }

    [Theory, MemberData(nameof(Faults))]
    public Task Each_planted_fault_is_named_on_SQLite(string fault, long broken) => Finds(Database.Sqlite, fault, broken);

    [Theory, MemberData(nameof(Faults))]
    public Task Each_planted_fault_is_named_on_PostgreSQL(string fault, long broken) => Finds(Database.Postgres, fault, broken);

    [Theory, OnBothDatabases]
    public async Task An_entry_that_was_put_right_again_breaks_the_next_one(Database database)
    {
        await using var world = await Sealed(database);
        await Unguarded(world, async (db, token) =>
        {
            var entries = await db.Audit.OrderBy(e => e.Number).ToListAsync(token);
            entries[6].PersonId = 99;
            entries[6].Hash = AuditLink.HashOf(entries[6], entries[5].Hash);
            return await db.SaveChangesAsync(token);
        });

        (await world.Read((db, token) => VerifyAudit.Run(db, token))).Broken.ShouldBe(8);
    }

    [Theory, OnBothDatabases]
    public async Task The_database_itself_refuses_to_change_or_remove_an_entry(Database database)
    {
        await using var world = await Sealed(database);

        foreach (var change in new[] { """UPDATE "audit" SET "Count" = 1""", """DELETE FROM "audit" WHERE "Number" = 8""" })
        {
            var refused = await Should.ThrowAsync<System.Data.Common.DbException>(() => world.Write((db, token) => Do(db, change, token)));
            refused.Message.ShouldContain("append-only");
        }

        (await world.Read((db, token) => VerifyAudit.Run(db, token))).Entries.ShouldBe(8);
    }

    [Theory, OnBothDatabases]
    public async Task Many_who_seal_at_once_make_one_chain(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        var seal = new SealAudit(world.Transactions);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(n => Task.Run(async () =>
        {
            await world.Write(db => db.Appended.Add(Event(n)));
            await seal.Run(StorageWorld.Workspace, [Read([n])], Token);
        }, Token)));

        var report = await world.Read((db, token) => VerifyAudit.Run(db, token));
        (report.Entries, report.Broken, report.Why).ShouldBe((80, null, null));
    }

    private static async Task Finds(Database database, string fault, long broken)
    {
        await using var world = await Sealed(database);
        await Unguarded(world, (db, token) => Do(db, fault, token));

        var report = await world.Read((db, token) => VerifyAudit.Run(db, token));

        report.Broken.ShouldBe(broken, report.Why);
        report.Why.ShouldNotBeNullOrEmpty();
    }

    private static async Task<StorageWorld> Sealed(Database database)
    {
        var world = await StorageWorld.Start(database);
        for (var number = 1; number <= Events; number++)
        {
            var record = number;
            await world.Write(db => db.Appended.Add(Event(record)));
        }

        await new SealAudit(world.Transactions).Run(StorageWorld.Workspace, [Read([1]), Read([1, 2, 3])], Token);
        return world;
    }

    private static async Task Unguarded(StorageWorld world, Func<AppDb, CancellationToken, Task<int>> change) => await world.Write(async (db, token) =>
    {
        await Do(
            db,
            world.Database is Database.Sqlite ? """DROP TRIGGER "audit_stays"; DROP TRIGGER "audit_is_kept";""" : "DROP TRIGGER audit_stays ON audit",
            token);
        return await change(db, token);
    });

    private static async Task<int> Do(AppDb db, string sql, CancellationToken cancellation)
    {
        await using var command = db.Statement(sql);
        return await command.ExecuteNonQueryAsync(cancellation);
    }

    private static Event Event(int record) =>
        new() { Kind = EventKind.RecordSaved, At = DateTimeOffset.UnixEpoch.AddMinutes(record), PersonId = 5, RecordNumber = record, Revision = 1 };

    private static PendingRead Read(IReadOnlyList<long> numbers) =>
        new(StorageWorld.Workspace, 5, ShownAs.Opened, 1, numbers, DateTimeOffset.UnixEpoch.AddHours(1), "turn-1");
}
