using BotApp.Domain.Records.Entries;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>Two people corrected different fields of one record: both corrections hold.</summary>
public static class MergeCorrection
{
    /// <summary>Null when nothing can be said without asking: both changed one field, or the form's revision never was.</summary>
    public static async Task<EntryResult?> Run(AppDb db, Entry entry, Clash clash, CancellationToken cancellation)
    {
        var mine = ClashField.Of(entry, clash);
        return !clash.IsKnown || mine.Count == 0 || mine.Any(f => f.IsBoth)
            ? null
            : await CorrectRecord.Run(
                db,
                entry with { Only = mine.Select(f => f.Field.Key).ToHashSet(StringComparer.Ordinal) },
                clash.Now.Number,
                clash.Now.Row.Revision,
                cancellation);
    }
}
