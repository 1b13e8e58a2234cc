using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Bulk;

/// <summary>What a bulk edit would do to each record, before anything is stored. What a form would refuse is refused here too.</summary>
public static class WeighBulkEdit
{
    public static async Task<IReadOnlyList<BulkLine>> Run(AppDb db, BulkWish wish, CancellationToken cancellation)
    {
        var lines = new List<BulkLine>();
        foreach (var seen in wish.Records.DistinctBy(r => r.Number).Take(BulkWish.Most))
        {
            if (await Weigh(db, wish, seen, cancellation) is var (line, _))
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    /// <summary>A line shows what the person sees; what is stored is the whole record.</summary>
    /// <returns>Null when this person may not see such a record.</returns>
    internal static async Task<(BulkLine Line, Weighed? Weighed)?> Weigh(AppDb db, BulkWish wish, SeenRecord seen, CancellationToken cancellation)
    {
        var record = await FindRecord.Run(db, wish.Entry.Reach, seen.Number, cancellation);
        if (record is null || record.Type.Id != wish.Entry.Type.Id)
        {
            return null;
        }

        var whole = await FindRecord.For(db, wish.Entry.Reach, AccessAction.Edit, seen.Number, wish.Entry.Language, cancellation);
        if (whole.IsRefused)
        {
            return (new(record, null, whole.Refusals), null);
        }

        if (record.IsWithdrawn || record.Row.Revision != seen.Revision)
        {
            return (new(record, null, [record.IsWithdrawn ? WithdrawRecord.IsWithdrawn(seen.Number) : Refusal.Of("bulk.changedSince")]), null);
        }

        var verdict = await Read(db, wish, whole.Value, cancellation);
        var change = ValueChange.Between(verdict.Definition, whole.Value.Values, verdict.Values).FirstOrDefault(c => c.Field.Key == wish.Field.Key);
        return (new(record, change, verdict.Refusals), new(whole.Value, verdict));
    }

    /// <summary>An unlikely value is asked about once, by the preview: whoever presses on has seen it.</summary>
    private static async Task<Verdict> Read(AppDb db, BulkWish wish, LoadedRecord record, CancellationToken cancellation)
    {
        var entry = wish.Entry with { Only = new HashSet<string>(StringComparer.Ordinal) { wish.Field.Key } };
        var verdict = await ReadEntry.Run(db, entry, record, cancellation);
        return verdict.Questions.Count == 0
            ? verdict
            : await ReadEntry.Run(
                db, entry with { Confirmed = verdict.Questions.Select(q => q.Confirm).ToHashSet(StringComparer.Ordinal) }, record, cancellation);
    }
}
