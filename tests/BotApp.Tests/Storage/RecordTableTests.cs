using BotApp.Domain.Records;
using BotApp.Domain.Records.History;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storage;

public sealed class RecordTableTests
{
    [Theory, OnBothDatabases]
    public async Task A_record_comes_back_as_it_was_written(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        await Register.Create(world);
        var row = Register.Row(1208, """{"f1":"四宮 花子","f2":36.5}""", "四宮花子");

        await Register.Write(world, (table, token) => table.Insert(row, token));

        var read = await Register.Read(world, (table, token) => table.Get(1208, token));
        read.ShouldNotBeNull();
        (read.UnitId, read.Version, read.Revision, read.Status).ShouldBe((3, 2, 1, RecordStatus.Live));
        (read.ObservedAt, read.EnteredAt, read.EnteredById).ShouldBe((row.ObservedAt, row.EnteredAt, 5));
        read.Document.Replace(" ", "", StringComparison.Ordinal).ShouldBe("""{"f1":"四宮花子","f2":36.5}""");
        (await Register.Read(world, (table, token) => table.Get(1, token))).ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task Of_two_changes_to_the_same_revision_one_is_told_so(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        await Register.Create(world, Register.Row(1, """{"f1":"a"}"""));

        var wins = await Task.WhenAll(Enumerable.Range(0, 5).Select(n => Register.Write(world, (table, token) =>
            table.Update(Register.Row(1, $$"""{"f1":"{{n}}"}"""), expectedRevision: 1, token))));

        wins.Count(w => w).ShouldBe(1);
        (await Register.Read(world, (table, token) => table.Get(1, token)))!.Revision.ShouldBe(2);
    }

    [Theory, OnBothDatabases]
    public async Task Pages_follow_each_other_without_a_gap_in_every_order(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        var rows = Enumerable.Range(1, 57).Select(n => Register.Row(
            n, n % 5 == 0 ? "{}" : $$"""{"f1":{{n % 7}}}""", sortKey: $"{n * 31 % 57:00}", observedMinute: n * 17 % 23)).ToArray();
        await Register.Create(world, rows);
        await Register.Write(world, async (table, token) =>
        {
            await table.EnsureFieldIndex(1, StoredAs.Number, token);
            return 0;
        });

        var newest = rows.OrderByDescending(r => r.ObservedAt).ThenByDescending(r => r.Number).Select(r => r.Number);
        (await Walk(world, RecordOrder.Newest)).ShouldBe(newest);
        (await Walk(world, RecordOrder.BySortKey)).ShouldBe(rows.OrderBy(r => r.SortKey, StringComparer.Ordinal).Select(r => r.Number));
        var empty = rows.Where(r => r.Number % 5 == 0).Select(r => r.Number).ToList();
        var full = rows.Where(r => r.Number % 5 != 0).ToList();
        (await Walk(world, RecordOrder.ByField(1, StoredAs.Number, Direction.Ascending)))
            .ShouldBe([.. full.OrderBy(r => r.Number % 7).ThenBy(r => r.Number).Select(r => r.Number), .. empty]);
        (await Walk(world, RecordOrder.ByField(1, StoredAs.Number, Direction.Descending)))
            .ShouldBe([.. full.OrderByDescending(r => r.Number % 7).ThenByDescending(r => r.Number).Select(r => r.Number), .. empty]);
    }

    [Theory, OnBothDatabases]
    public async Task Rooms_are_paged_by_their_numbers(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        List<string> rooms = [.. Enumerable.Range(95, 20).Select(n => $"{n}"), "A棟-3", "A棟-10", "和室"];
        await Register.Create(world, [.. rooms.Select((room, i) =>
            Register.Row(100 - i, $$"""{"f1":"{{room}}","o1":"{{NaturalOrder.KeyOf(room)}}"}"""))]);
        await Register.Write(world, async (table, token) =>
        {
            await table.EnsureFieldIndex(1, StoredAs.Natural, token);
            return 0;
        });

        (await Walk(world, RecordOrder.ByField(1, StoredAs.Natural, Direction.Ascending)))
            .ShouldBe(Enumerable.Range(0, rooms.Count).Select(i => 100L - i));
        (await Walk(world, RecordOrder.ByField(1, StoredAs.Natural, Direction.Descending)))
            .ShouldBe(Enumerable.Range(0, rooms.Count).Select(i => 101L - rooms.Count + i));
    }

    [Theory, OnBothDatabases]
    public async Task Filters_mean_the_same_on_both_databases(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        await Register.Create(
            world,
            Register.Row(1, """{"f1":"ア","f2":36.5,"f3":true,"f4":["x","y"]}"""),
            Register.Row(2, """{"f1":"い","f2":38,"f3":false,"f4":["y"]}"""),
            Register.Row(3, """{"f2":9.5}"""));

        (await Found(world, new(1, StoredAs.Text, Comparison.Is, "ア"))).ShouldBe([1]);
        (await Found(world, new(1, StoredAs.Text, Comparison.IsNot, "ア"))).ShouldBe([2, 3]);
        (await Found(world, new(1, StoredAs.Text, Comparison.Below, "ア"))).ShouldBe([2]);
        (await Found(world, new(2, StoredAs.Number, Comparison.AtLeast, 36.5))).ShouldBe([1, 2]);
        (await Found(world, new(2, StoredAs.Number, Comparison.Above, 36.5))).ShouldBe([2]);
        (await Found(world, new(2, StoredAs.Number, Comparison.AtMost, 36.5))).ShouldBe([1, 3]);
        (await Found(world, new(3, StoredAs.YesNo, Comparison.Is, true))).ShouldBe([1]);
        (await Found(world, new(3, StoredAs.YesNo, Comparison.IsEmpty))).ShouldBe([3]);
        (await Found(world, new(3, StoredAs.YesNo, Comparison.IsNotEmpty))).ShouldBe([1, 2]);
        (await Found(world, new(4, StoredAs.List, Comparison.Holds, "x"))).ShouldBe([1]);
        (await Found(world, new(4, StoredAs.List, Comparison.Holds, "y"))).ShouldBe([1, 2]);
    }

    [Theory, OnBothDatabases]
    public async Task Units_status_subject_and_time_narrow_a_list(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        await Register.Create(
            world,
            Register.Row(1, "{}", unit: 3, observedMinute: 1),
            Register.Row(2, "{}", unit: 4, observedMinute: 2, subject: 1),
            Register.Row(3, "{}", unit: 5, observedMinute: 3, subject: 1),
            Register.Row(4, "{}", unit: 3, observedMinute: 4, status: RecordStatus.Withdrawn));

        (await Numbers(world, new())).ShouldBe([3, 2, 1]);
        (await Numbers(world, new() { UnitIds = [3] })).ShouldBe([1]);
        (await Numbers(world, new() { UnitIds = [3, 4] })).ShouldBe([2, 1]);
        (await Numbers(world, new() { UnitIds = [] })).ShouldBeEmpty();
        (await Numbers(world, new() { SubjectNumber = 1 })).ShouldBe([3, 2]);
        (await Numbers(world, new() { Status = RecordStatus.Withdrawn })).ShouldBe([4]);
        (await Numbers(world, new() { ObservedFrom = Register.Minute(2), ObservedBefore = Register.Minute(3) })).ShouldBe([2]);
    }

    [Theory, OnBothDatabases]
    public async Task Counting_stops_where_nobody_reads_on(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        await Register.Create(world, [.. Enumerable.Range(1, 1_010).Select(n => Register.Row(n, "{}", unit: n <= 12 ? 3 : 4))]);

        (await Register.Read(world, (t, token) => t.Count(new() { UnitIds = [3] }, "", token))).ShouldBe(12);
        (await Register.Read(world, (t, token) => t.Count(new(), "", token))).ShouldBe(RecordTable.MostCounted + 1);
    }

    [Theory, OnBothDatabases]
    public async Task Another_workspace_has_no_such_table(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        await Register.Create(world, Register.Row(1, "{}"));

        await Should.ThrowAsync<System.Data.Common.DbException>(() => world.Transactions.Read(
            StorageWorld.Workspace + 1, (db, token) => new RecordTable(db, Register.Type).Get(1, token), TestContext.Current.CancellationToken));
    }

    [Theory, OnBothDatabases]
    public async Task Numbers_run_through_the_workspace_without_a_gap_or_a_twin(Database database)
    {
        await using var world = await StorageWorld.Start(database);

        var given = await Task.WhenAll(Enumerable.Range(0, 40).Select(n => Record.ExceptionAsync(() => world.Write(async (db, token) =>
        {
            await RecordNumbers.Give(db, n % 4, token);
            return n % 8 == 0 ? throw new InvalidDataException() : 0;
        })).AsTask()));
        var next = await world.Write((db, token) => NextNumber.Of(db, "record", token));
        var elsewhere = await world.Transactions.Write(8, (db, token) => NextNumber.Of(db, "record", token), TestContext.Current.CancellationToken);

        given.Count(e => e is null).ShouldBe(35);
        (next, elsewhere).ShouldBe((36, 1));
        var types = await world.Read((db, token) => db.Set<RecordNumber>().OrderBy(n => n.Number).Select(n => n.Number).ToListAsync(token));
        types.ShouldBe(Enumerable.Range(1, 35).Select(n => (long)n));
        (await world.Read((db, token) => RecordNumbers.TypeOf(db, 36, token))).ShouldBeNull();
    }

    [Theory, OnBothDatabases]
    public async Task Every_revision_is_kept_once(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        await world.Write(db => db.Appended.Add(new Revision { RecordNumber = 1, Number = 1, Kind = RevisionKind.Created, Document = "{}" }));
        await world.Write(db => db.Appended.Add(new Revision { RecordNumber = 1, Number = 2, Kind = RevisionKind.Corrected, Document = "{}" }));

        await Should.ThrowAsync<DbUpdateException>(() =>
            world.Write(db => db.Appended.Add(new Revision { RecordNumber = 1, Number = 2, Kind = RevisionKind.Withdrawn, Document = "{}" })));

        var kinds = await world.Read((db, token) => db.Revisions.OrderBy(r => r.Number).Select(r => r.Kind).ToListAsync(token));
        kinds.ShouldBe([RevisionKind.Created, RevisionKind.Corrected]);
    }

    private static Task<List<long>> Found(StorageWorld world, RecordFilter filter) => Numbers(world, new() { Filters = [filter], Order = RecordOrder.BySortKey });

    private static Task<List<long>> Numbers(StorageWorld world, RecordQuery query) => Register.Read(world, async (table, token) =>
        (await table.Page(query, null, 100, token)).Rows.Select(r => r.Number).ToList());

    private static Task<List<long>> Walk(StorageWorld world, RecordOrder order) => Register.Read(world, async (table, token) =>
    {
        var numbers = new List<long>();
        for (long? after = null; ;)
        {
            var page = await table.Page(new() { Order = order }, after, 10, token);
            numbers.AddRange(page.Rows.Select(r => r.Number));
            after = page.Next;
            if (after is null)
            {
                return numbers;
            }
        }
    });
}
