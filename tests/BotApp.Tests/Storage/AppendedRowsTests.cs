using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Records.History;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storage;

public sealed class AppendedRowsTests
{
    [Theory, OnBothDatabases]
    public async Task They_are_numbered_in_the_order_in_which_they_were_added_and_know_their_number(Database database)
    {
        await using var world = await StorageWorld.Start(database);

        var numbers = await world.Write(async (db, token) =>
        {
            var rows = Enumerable.Range(0, 5).Select(n => new InboxEntry { Key = $"{n}" }).ToList();
            rows.ForEach(db.Appended.Add);
            await db.SaveChangesAsync(token);
            return rows.ConvertAll(r => r.Id);
        });

        numbers.ShouldBe([1, 2, 3, 4, 5]);
        var stored = await world.Read((db, token) => db.Inbox.OrderBy(i => i.Id).Select(i => i.Key).ToListAsync(token));
        stored.ShouldBe(["0", "1", "2", "3", "4"]);
    }

    [Theory, OnBothDatabases]
    public async Task The_same_turn_is_stored_once(Database database)
    {
        await using var world = await StorageWorld.Start(database);

        var writes = Enumerable.Range(0, 8).Select(_ => world.Write(db => db.Appended.Add(new InboxEntry { Key = "same" }))).ToList();
        var ended = await Task.WhenAll(writes.Select(async w => await Record.ExceptionAsync(() => w)));

        ended.Count(e => e is null).ShouldBe(1);
        ended.Count(e => e is DuplicateTurnException).ShouldBe(7);
    }

    [Theory, OnBothDatabases]
    public async Task Those_of_a_write_that_was_refused_are_not_written_by_the_next_one(Database database)
    {
        await using var world = await StorageWorld.Start(database);

        await Should.ThrowAsync<InvalidDataException>(() => world.Write<int>(async (db, token) =>
        {
            db.Appended.Add(new InboxEntry { Key = "saved" });
            await db.SaveChangesAsync(token);
            db.Appended.Add(new InboxEntry { Key = "waiting" });
            throw new InvalidDataException();
        }));
        await world.Write(db => db.Appended.Add(new InboxEntry { Key = "next" }));

        var keys = await world.Read((db, token) => db.Inbox.Select(i => i.Key).ToListAsync(token));
        keys.ShouldBe(["next"]);
    }

    [Theory, OnBothDatabases]
    public async Task Every_value_comes_back_as_it_was(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        var at = new DateTimeOffset(2026, 11, 21, 23, 59, 59, 999, TimeSpan.FromHours(9));
        var revision = new Revision
        {
            RecordNumber = 7,
            Number = 3,
            TypeId = 2,
            TypeVersion = 5,
            Kind = RevisionKind.Withdrawn,
            At = at,
            PersonId = null,
            Document = """{"f1":"𠮷野 👩‍⚕️ ' \" ; --"}""",
            Typed = "",
            Reason = null,
        };

        await world.Write(db => db.Appended.Add(revision));

        var stored = await world.Read((db, token) => db.Revisions.SingleAsync(token));
        stored.Document.ShouldContain("𠮷野 👩‍⚕️ ' \\\" ; --");
        stored.ShouldSatisfyAllConditions(
            s => s.At.ShouldBe(at.ToUniversalTime()), s => s.Typed.ShouldBe(""), s => s.Reason.ShouldBeNull(),
            s => s.PersonId.ShouldBeNull(), s => s.Kind.ShouldBe(RevisionKind.Withdrawn),
            s => (s.RecordNumber, s.Number, s.TypeId, s.TypeVersion).ShouldBe((7, 3, 2, 5)),
            s => s.WorkspaceId.ShouldBe(StorageWorld.Workspace));
    }

    [Theory, OnBothDatabases]
    public async Task Those_of_another_workspace_are_refused(Database database)
    {
        await using var world = await StorageWorld.Start(database);

        await Should.ThrowAsync<InvalidOperationException>(() => world.Write(
            db => db.Appended.Add(new Event { Kind = EventKind.RecordSaved, WorkspaceId = StorageWorld.Workspace + 1 })));

        (await world.Read((db, token) => db.Events.IgnoreQueryFilters().CountAsync(token))).ShouldBe(0);
    }
}
