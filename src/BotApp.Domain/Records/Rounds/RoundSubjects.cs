using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Search;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.Records.Views;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Rounds;

/// <summary>Who is gone round, by record number and in order.</summary>
public static class RoundSubjects
{
    private const int PageSize = 100;

    /// <summary>Everybody on a list, in its order.</summary>
    /// <param name="after">The number of the last one of the round before; null for the first round.</param>
    public static Task<RoundStretch> OfList(
        AppDb db, Reach reach, PublishedType type, ListChoice choice, long? after, DateTimeOffset now, CancellationToken cancellation)
    {
        var records = new SeenRecords(db, reach, type);
        return Stretch(records, ListRecords.Query(records.Type.Definition, choice, now), choice.Words, after, cancellation);
    }

    /// <summary>Everybody in a view, in its order.</summary>
    public static Task<RoundStretch> OfView(
        AppDb db, Reach reach, SavedView view, ViewContext context, string words, long? after, CancellationToken cancellation)
    {
        var records = new SeenRecords(db, reach, view.Type);
        var query = CompileView.Run(records.Type.Definition, view.Definition, context, reach.Units);
        return Stretch(records, query, words, after, cancellation);
    }

    /// <summary>One, and who comes after in the same unit and is here, by place.</summary>
    public static async Task<IReadOnlyList<long>> From(AppDb db, Reach reach, LoadedRecord subject, DateTimeOffset now, CancellationToken cancellation)
    {
        var records = new SeenRecords(db, reach, subject.Whole?.Type ?? subject.Type);
        var query = new RecordQuery
        {
            Filters = [new RecordFilter(RecordOperand.Of(RecordColumn.Unit), Comparison.Is, subject.Row.UnitId)],
            Order = SearchReference.InPlaces(records.Type.Definition),
        };
        return [subject.Number, .. await Numbers(records, query, "", next => IsHere(next, now), subject.Number, cancellation)];
    }

    private static async Task<RoundStretch> Stretch(
        SeenRecords records, RecordQuery query, string words, long? after, CancellationToken cancellation)
    {
        var numbers = await Numbers(records, query, words, _ => true, after, cancellation);
        return new(numbers, after is null && numbers.Count > BeginRound.Most ? await records.Count(query, words, cancellation) : 0);
    }

    /// <summary>Only numbers are taken: whom they are shown to is noted when their turn comes. Enough to know whether there are more.</summary>
    private static async Task<IReadOnlyList<long>> Numbers(
        SeenRecords records, RecordQuery query, string words, Func<LoadedRecord, bool> goes, long? after, CancellationToken cancellation)
    {
        var found = new List<long>();
        do
        {
            var page = await records.Weigh(query, words, after, PageSize, cancellation);
            found.AddRange(page.Records.Where(goes).Select(record => record.Number));
            after = page.Next;
        }
        while (after is not null && found.Count <= BeginRound.Most);
        return found;
    }

    private static bool IsHere(LoadedRecord subject, DateTimeOffset now) =>
        subject.Ended is not { } ended || ended >= JapaneseTime.Date(now);
}
