using BotApp.Domain.Records.Entries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.History;

/// <summary>What happened to a record: who, when, and which values before and after.</summary>
public static class ReadHistory
{
    private static readonly ReadyQuery<Func<AppDb, long, IAsyncEnumerable<Revision>>> Revisions = new(() =>
        EF.CompileAsyncQuery<AppDb, long, Revision>((db, number) =>
            db.Set<Revision>().AsNoTracking().Where(r => r.RecordNumber == number).OrderBy(r => r.Number)));

    /// <summary>Newest first; the oldest line is the creation.</summary>
    public static async Task<IReadOnlyList<HistoryLine>> Run(AppDb db, LoadedRecord record, CancellationToken cancellation)
    {
        var revisions = await Revisions.On(db)(db, record.Number).ToListAsync(cancellation);
        var values = revisions.ConvertAll(r => RecordDocument.Read(record.Definition, r.Document));
        return [.. revisions.Select((revision, at) => new HistoryLine(
            revision.Number,
            revision.Kind,
            revision.At,
            revision.PersonId,
            revision.Reason,
            at == 0 ? [] : ValueChange.Between(record.Definition, values[at - 1], values[at]),
            Seen(record, TypedTexts.Read(revision.Typed)))).Reverse()];
    }

    /// <summary>The values that a revision held; null when there is no such revision.</summary>
    public static async Task<RecordValues?> ValuesAt(AppDb db, LoadedRecord record, long revision, CancellationToken cancellation)
    {
        var document = await db.Revisions.AsNoTracking()
            .Where(r => r.RecordNumber == record.Number && r.Number == revision)
            .Select(r => r.Document)
            .FirstOrDefaultAsync(cancellation);
        return document is null ? null : RecordDocument.Read(record.Definition, document);
    }

    /// <summary>What was typed at the newest revision.</summary>
    public static async Task<TypedTexts> Typed(AppDb db, LoadedRecord record, CancellationToken cancellation) =>
        Seen(record, TypedTexts.Read(await db.Revisions.AsNoTracking()
            .Where(r => r.RecordNumber == record.Number && r.Number == record.Row.Revision)
            .Select(r => r.Typed)
            .FirstOrDefaultAsync(cancellation)));

    /// <summary>Only of the fields that the record is seen with.</summary>
    private static TypedTexts Seen(LoadedRecord record, TypedTexts typed) => record.Definition.Access is null
        ? typed
        : new(Seen(record, typed.SaidBack), Seen(record, typed.NotStored));

    private static Dictionary<string, string> Seen(LoadedRecord record, IReadOnlyDictionary<string, string> typed) =>
        typed.Where(t => record.Definition.Find(t.Key) is not null).ToDictionary(StringComparer.Ordinal);
}
