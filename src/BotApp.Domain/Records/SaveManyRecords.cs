using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>
/// Many new records of one type, each read and weighed as a form is, and stored by prepared statements. What is refused
/// is left out; the others are stored. What a reference copies is as it was before the first of them: they do not see
/// what the others change in the records that they point to. For more than a few hundred use <see cref="SaveInChunks"/>.
/// </summary>
public static class SaveManyRecords
{
    /// <returns>What became of each entry, in their order.</returns>
    public static async Task<IReadOnlyList<EntryResult>> Run(
        AppDb db, IReadOnlyList<Entry> entries, Followed followed, CancellationToken cancellation) =>
        await Run(db, entries, await Read(db, entries, cancellation), followed, cancellation);

    /// <summary>Whether reading such entries looks at nothing that somebody else may change: then it need not hold up anybody.</summary>
    internal static bool IsReadAlone(PublishedType type) =>
        !type.Definition.LiveFields().Any(f => f.Kind is FieldKind.Reference or FieldKind.Person);

    internal static async Task<IReadOnlyList<Verdict>> Read(AppDb db, IReadOnlyList<Entry> entries, CancellationToken cancellation)
    {
        var verdicts = new List<Verdict>(entries.Count);
        foreach (var entry in entries)
        {
            verdicts.Add(await ReadEntry.Run(db, entry, before: null, cancellation));
        }

        return verdicts;
    }

    internal static async Task<IReadOnlyList<EntryResult>> Run(
        AppDb db, IReadOnlyList<Entry> entries, IReadOnlyList<Verdict> verdicts, Followed followed, CancellationToken cancellation)
    {
        var stored = await Store(db, [.. entries.Zip(verdicts).Where(read => read.Second.IsAccepted)], followed, cancellation);
        return [.. verdicts.Select(verdict => verdict.IsAccepted ? EntryResult.Of(stored.Dequeue()) : EntryResult.Ask(verdict))];
    }

    private static async Task<Queue<LoadedRecord>> Store(
        AppDb db, List<(Entry Entry, Verdict Verdict)> accepted, Followed followed, CancellationToken cancellation)
    {
        if (accepted.Count == 0)
        {
            return [];
        }

        var first = await RecordNumbers.First(db, accepted.Count, cancellation);
        var drafts = new List<(LoadedRecord Record, Revision Revision)>(accepted.Count);
        foreach (var (entry, verdict) in accepted)
        {
            drafts.Add(await StoreEntry.Draft(db, entry, verdict, first + drafts.Count, cancellation));
        }

        await StoreRevision.RunMany(db, drafts, followed, cancellation);
        return new(drafts.Select(draft => draft.Record));
    }
}
