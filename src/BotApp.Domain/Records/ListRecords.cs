using BotApp.Domain.Records.Queries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records;

/// <summary>One page of the records of a type that a person may see, by words and filters.</summary>
public static class ListRecords
{
    public const int PageSize = 10;

    /// <param name="after">The number of the last record of the page before; null for the first page.</param>
    public static Task<RecordList> Run(
        AppDb db, Reach reach, PublishedType type, ListChoice choice, long? after, DateTimeOffset now, CancellationToken cancellation)
    {
        var query = Query(Seen.InEveryRecord(reach, type).Definition, choice, now);
        return Page(db, reach, type, query, choice.Words, after, cancellation);
    }

    /// <summary>One page of a query: without words in its order, with words the newest first.</summary>
    internal static async Task<RecordList> Page(
        AppDb db, Reach reach, PublishedType type, RecordQuery query, string words, long? after, CancellationToken cancellation)
    {
        var records = new SeenRecords(db, reach, type);
        var page = await records.Page(query, words, after, PageSize, cancellation);
        var count = await records.Count(query, words, cancellation);
        return new(page.Records, await Subjects(db, reach, page.Records, cancellation), page.Next, count) { IsPreparing = page.IsPreparing };
    }

    internal static RecordQuery Query(RecordTypeDefinition definition, ListChoice choice, DateTimeOffset now)
    {
        var today = JapaneseTime.At(JapaneseTime.Date(now), TimeOnly.MinValue);
        return new()
        {
            SubjectNumber = choice.SubjectNumber,
            ObservedFrom = choice.OnlyToday ? today : null,
            ObservedBefore = choice.OnlyToday ? today.AddDays(1) : null,
            Filters = choice.OnlyPresent ? Present(definition, now) : [],
            Order = definition.SortField is null ? RecordOrder.Newest : RecordOrder.BySortKey,
        };
    }

    /// <summary>Who left today is still here until the day is over.</summary>
    private static List<RecordTest> Present(RecordTypeDefinition definition, DateTimeOffset now) =>
        definition.EndedField is { } key && definition.Find(key) is { } ended
            ? [new RecordFilter(ended.Number, StoredAs.Text, Comparison.EmptyOrAtLeast, JapaneseTime.Date(now).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))]
            : [];

    internal static async Task<Dictionary<long, LoadedRecord>> Subjects(
        AppDb db, Reach reach, IReadOnlyList<LoadedRecord> records, CancellationToken cancellation)
    {
        var subjects = new Dictionary<long, LoadedRecord>();
        foreach (var number in records.Select(r => r.Row.SubjectNumber).OfType<long>().Distinct())
        {
            if (await FindRecord.Run(db, reach, number, cancellation) is { } subject)
            {
                subjects[number] = subject;
            }
        }

        return subjects;
    }
}
