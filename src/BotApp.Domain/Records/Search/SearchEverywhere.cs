using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Search;

/// <summary>Records of all registers that hold every one of the words, the last entered first: numbers run through the whole workspace.</summary>
public static class SearchEverywhere
{
    /// <param name="after">The number of the last hit of the page before; null for the first.</param>
    public static async Task<RecordList> Run(
        AppDb db, Reach reach, string words, long? after, int take, CancellationToken cancellation)
    {
        var (found, count) = (new List<LoadedRecord>(), 0);
        foreach (var type in reach.Units.Count == 0 ? [] : await FindType.All(db, cancellation))
        {
            var records = new SeenRecords(db, reach, type);
            var page = await Page(records, words, after, take + 1, cancellation);
            found.AddRange(page.Records);
            count += await records.Count(new(), words, cancellation);
        }

        if (after is null && await Numbered(db, reach, words, cancellation) is { } numbered)
        {
            (found, count) = ([.. found, numbered], count + 1);
        }

        var typed = TypedNumber.Of(words);
        List<LoadedRecord> newest = [.. found.OrderByDescending(r => typed == r.Number).ThenByDescending(r => r.Number).Take(take)];
        db.Shown(words.Length == 0 ? ShownAs.Listed : ShownAs.Found, newest);
        var subjects = await ListRecords.Subjects(db, reach, newest, cancellation);
        return new(newest, subjects, found.Count > take ? newest[^1].Number : null, count);
    }

    /// <summary>The record of that number, unless the words stand in it too.</summary>
    private static async Task<LoadedRecord?> Numbered(AppDb db, Reach reach, string words, CancellationToken cancellation)
    {
        if (await TypedNumber.Record(db, reach, words, cancellation) is not { } record)
        {
            return null;
        }

        var itself = new RecordQuery { Filters = [new RecordFilter(RecordOperand.Of(RecordColumn.Number), Comparison.Is, record.Number)] };
        return await new SeenRecords(db, reach, record.Type).Count(itself, words, cancellation) == 0 ? record : null;
    }

    /// <summary>The place of a page may be a record of another register: without words it is a condition, not a place in the order.</summary>
    private static Task<SeenPage> Page(SeenRecords records, string words, long? after, int take, CancellationToken cancellation)
    {
        if (Grams.ForQuery(words).Count > 0)
        {
            return records.Weigh(new(), words, after, take, cancellation);
        }

        var number = RecordOperand.Of(RecordColumn.Number);
        var query = new RecordQuery { Order = RecordOrder.By(number, Direction.Descending) };
        return records.Weigh(
            after is { } before ? query with { Filters = [new RecordFilter(number, Comparison.Below, before)] } : query, "", null, take, cancellation);
    }
}
