using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes.Reading;
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

        var (verdict, asks) = await Read(db, wish, whole.Value, cancellation);
        return (Line(wish, record, whole.Value, verdict) with { Asks = asks }, new(whole.Value, verdict));
    }

    private static BulkLine Line(BulkWish wish, LoadedRecord seen, LoadedRecord whole, Verdict verdict)
    {
        var changes = ValueChange.Between(verdict.Definition, whole.Values, verdict.Values);
        return new(seen, changes.FirstOrDefault(c => c.Field.Key == wish.Field.Key), [.. verdict.Refusals, .. NowMissing.Of(wish, seen, whole, verdict)])
        {
            Also = [.. changes.Where(c => c.Field.Key != wish.Field.Key && seen.Definition.Find(c.Field.Key) is not null)],
        };
    }

    /// <summary>An unlikely value is asked about once, by the preview; what is stored is weighed as if it were confirmed.</summary>
    private static async Task<(Verdict Verdict, IReadOnlyList<Refusal> Asks)> Read(AppDb db, BulkWish wish, LoadedRecord record, CancellationToken cancellation)
    {
        var entry = wish.Entry with { Only = new HashSet<string>(StringComparer.Ordinal) { wish.Field.Key } };
        var verdict = await ReadEntry.Run(db, entry, record, cancellation);
        return verdict.Questions.Count == 0
            ? (verdict, [])
            : (await ReadEntry.Run(
                db, entry with { Confirmed = verdict.Questions.Select(q => q.Confirm).ToHashSet(StringComparer.Ordinal) }, record, cancellation),
                [.. verdict.Questions.Where(q => IsAbout(q, wish.Field.Key)).Select(q => q.Asks)]);
    }

    /// <summary>What was unlikely before stays so, and that a field is empty on purpose is no news here. A swap names both of its fields.</summary>
    private static bool IsAbout(Question question, string key) =>
        question.Asks.Words != "refusal.newQuestion"
        && (question.Field == key || question.Confirm.Split('=', 2)[0].Split('/').Contains(key, StringComparer.Ordinal));
}
