using BotApp.Domain.Records.History;
using BotApp.Domain.Records.Search;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Entries;

/// <summary>Stores what an entry came to, as a new record or as the next revision of one.</summary>
internal static class StoreEntry
{
    public static async Task<LoadedRecord> Run(
        AppDb db, Entry entry, Verdict verdict, LoadedRecord? before, CancellationToken cancellation)
    {
        var row = before?.Row ?? New(entry, await RecordNumbers.Give(db, entry.Type.Id, cancellation));
        verdict = verdict with { Values = await CompleteValues.Run(db, entry, verdict, row, before, cancellation) };
        Fill(row, entry, verdict);
        var stored = new LoadedRecord(row, entry.Type, verdict.Values);
        await StoreRevision.Run(db, stored, Revision(entry, row, before, verdict), cancellation);
        JustStored.Keep(db, stored);
        if (before is not null)
        {
            await RenameSubject.Run(db, before, stored, cancellation);
            await RollUp.Run(db, before, entry.Now, Followed.ByWhatFollows, cancellation);
        }

        return stored;
    }

    /// <summary>A new record with its revision, both still to be written.</summary>
    public static async Task<(LoadedRecord Record, Revision Revision)> Draft(
        AppDb db, Entry entry, Verdict verdict, long number, CancellationToken cancellation)
    {
        var row = New(entry, number);
        verdict = verdict with { Values = await CompleteValues.Run(db, entry, verdict, row, before: null, cancellation) };
        Fill(row, entry, verdict);
        return (new(row, entry.Type, verdict.Values), Revision(entry, row, before: null, verdict));
    }

    private static RecordRow New(Entry entry, long number) => new()
    {
        Number = number,
        EnteredAt = entry.Now,
        EnteredById = entry.Reach.PersonId,
        Document = "{}",
    };

    private static void Fill(RecordRow row, Entry entry, Verdict verdict)
    {
        row.UnitId = verdict.UnitId!.Value;
        row.Version = entry.Type.Version;
        row.SubjectNumber = verdict.Subject?.Number;
        row.ObservedAt = verdict.ObservedAt;
        row.SearchKey = SearchText.Of(verdict.Definition, verdict.Values, verdict.Subject);
        row.SortKey = SearchText.SortKey(verdict.Definition, verdict.Values);
        row.Document = RecordDocument.Write(verdict.Definition, verdict.Values);
    }

    private static Revision Revision(Entry entry, RecordRow row, LoadedRecord? before, Verdict verdict) => new()
    {
        Kind = before is null ? RevisionKind.Created : RevisionKind.Corrected,
        Document = row.Document,
        Typed = verdict.Typed.Write(),
        At = entry.Now,
        PersonId = entry.Reach.PersonId,
    };
}
