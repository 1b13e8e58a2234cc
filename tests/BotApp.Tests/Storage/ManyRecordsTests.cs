using BotApp.Domain.Events;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storage;

/// <summary>Records that are stored many at once, against the same entries saved one by one as forms.</summary>
public sealed class ManyRecordsTests
{
    private const int Entries = 150;
    private static readonly string[] Tables = ["records_7_1", "records_7_2", "record_numbers", "revisions", "events", "counters"];

    [Theory, OnBothDatabases]
    public async Task Records_stored_at_once_are_those_that_forms_would_have_stored(Database database)
    {
        await using var byForm = await StorageWorld.Start(database);
        await using var atOnce = await StorageWorld.Start(database);
        var (slow, quick) = (await ManyEntries.Open(byForm), await ManyEntries.Open(atOnce));
        var inputs = ManyEntries.Random(new Random(20261122), Entries);

        var one = new List<EntryResult>();
        foreach (var entry in inputs.Select(slow.Entry))
        {
            one.Add(await byForm.Write((db, token) => SaveRecord.Run(db, entry, token)));
        }

        var many = await atOnce.Write((db, token) => SaveManyRecords.Run(db, [.. inputs.Select(quick.Entry)], Followed.ByNothing, token));

        many.Select(Said).ShouldBe(one.Select(Said));
        many.Count(r => r.Stored is null).ShouldBeInRange(10, Entries - 50);
        foreach (var table in Tables)
        {
            (await Dump(atOnce, table)).ShouldBe(await Dump(byForm, table), table);
        }

        await FindsTheSame(byForm, atOnce, [.. many.Select(r => r.Stored?.Row.SearchKey).OfType<string>()]);
    }

    [Theory, OnBothDatabases]
    public async Task The_next_form_goes_on_counting_and_corrects_what_was_stored_at_once(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        var register = await ManyEntries.Open(world);
        var inputs = ManyEntries.Valid(new Random(1), 20);
        var stored = await world.Write((db, token) => SaveManyRecords.Run(db, [.. inputs.Select(register.Entry)], Followed.ByNothing, token));

        var next = await world.Write((db, token) => SaveRecord.Run(db, register.Entry(inputs[0]), token));
        var corrected = await world.Write((db, token) => CorrectRecord.Run(
            db, register.Entry(new(inputs[0]) { ["note"] = "新しい所見" }), stored[0].Stored!.Number, 1, token));

        next.Stored!.Number.ShouldBe(stored[^1].Stored!.Number + 1);
        corrected.Stored!.Row.Revision.ShouldBe(2);
        var found = await world.Read((db, token) => new RecordTable(db, register.Type.Id).Search("新しい所見", new(), null, 10, token));
        found.Rows.Single().Number.ShouldBe(stored[0].Stored!.Number);
    }

    [Theory, OnBothDatabases]
    public async Task What_follows_from_a_record_follows_once_from_each_unless_it_is_history(Database database)
    {
        var seen = new EventsSeen();
        await using var world = await StorageWorld.Start(database, seen);
        var register = await ManyEntries.Open(world);
        seen.Events.Clear();
        List<Entry> entries = [.. ManyEntries.Valid(new Random(2), 7).Select(register.Entry)];

        await world.Write((db, token) => SaveManyRecords.Run(db, entries, Followed.ByNothing, token));
        seen.Events.ShouldBeEmpty();
        var stored = await world.Write((db, token) => SaveManyRecords.Run(db, entries, Followed.ByWhatFollows, token));

        seen.Events.Select(e => (e.Kind, e.RecordNumber)).ShouldBe(stored.Select(r => (EventKind.RecordSaved, (long?)r.Stored!.Number)));
        (await world.Read((db, token) => db.Events.CountAsync(e => e.Kind == EventKind.RecordSaved, token))).ShouldBe(16);
    }

    [Theory, OnBothDatabases]
    public async Task Chunks_store_everything_in_order_and_let_others_in_between(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        var register = await ManyEntries.Open(world);
        var inputs = ManyEntries.Valid(new Random(3), 900);
        var chunks = new List<int>();
        var notes = new List<string?>();

        await new SaveInChunks(world.Transactions, TimeProvider.System).Run(
            StorageWorld.Workspace, inputs.Select(register.Entry), Followed.ByNothing, Told, TestContext.Current.CancellationToken);

        chunks.Sum().ShouldBe(900);
        chunks.Count.ShouldBeGreaterThan(1);
        notes.ShouldBe(inputs.Select(i => i["note"]));

        void Told(IReadOnlyList<EntryResult> chunk)
        {
            chunks.Add(chunk.Count);
            notes.AddRange(chunk.Select(r => r.Stored!.Values.Text("note")));
        }
    }

    private static (long?, string) Said(EntryResult result) => (
        result.Stored?.Number,
        string.Join(' ', result.Refusals.Select(r => $"{r}").Concat(result.Questions.Select(q => q.Confirm))));

    private static Task<List<string>> Dump(StorageWorld world, string table) => world.Read(async (db, token) =>
    {
        var lines = new List<string>();
        await using var all = db.Statement($"SELECT * FROM \"{table}\" ORDER BY 1, 2, 3");
        await using var reader = await all.ExecuteReaderAsync(token);
        while (await reader.ReadAsync(token))
        {
            lines.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => $"{reader.GetName(i)}={reader.GetValue(i)}")));
        }

        return lines;
    });

    private static async Task FindsTheSame(StorageWorld one, StorageWorld other, List<string> searchKeys)
    {
        foreach (var gram in searchKeys.SelectMany(Grams.Of).Distinct(StringComparer.Ordinal).Take(150))
        {
            (await Found(other, gram)).ShouldBe(await Found(one, gram), gram);
        }
    }

    private static Task<List<long>> Found(StorageWorld world, string word) => world.Read(async (db, token) =>
        (await new RecordTable(db, ManyEntries.TypeId).Search(word, new(), null, 1_000, token)).Rows.Select(r => r.Number).ToList());

    private sealed class EventsSeen : IWhatFollows
    {
        public List<Event> Events { get; } = [];

        public Task Run(AppDb db, Event happened, CancellationToken cancellation)
        {
            Events.Add(happened);
            return Task.CompletedTask;
        }
    }
}
