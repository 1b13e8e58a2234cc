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
        AppDb db, Reach reach, PublishedType type, ListChoice choice, long? after, DateTimeOffset now, CancellationToken cancellation) =>
        Page(db, type, Query(reach, type.Definition, choice, now), choice.Words, after, cancellation);

    /// <summary>One page of a query: without words in its order, with words the newest first.</summary>
    internal static async Task<RecordList> Page(
        AppDb db, PublishedType type, RecordQuery query, string words, long? after, CancellationToken cancellation)
    {
        var table = new RecordTable(db, type.Id);
        var page = Grams.ForQuery(words).Count > 0
            ? await table.Search(words, query, after, PageSize, cancellation)
            : await table.Page(query, after, PageSize, cancellation);
        var count = await table.Count(query, words, cancellation);
        var records = page.Rows.Select(row => LoadRecord.Of(type, row)).ToList();
        return new(records, await Subjects(db, records, cancellation), page.Next, count);
    }

    private static RecordQuery Query(Reach reach, RecordTypeDefinition definition, ListChoice choice, DateTimeOffset now)
    {
        var today = JapaneseTime.At(JapaneseTime.Date(now), TimeOnly.MinValue);
        return new()
        {
            UnitIds = reach.Units,
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

    private static async Task<Dictionary<long, LoadedRecord>> Subjects(
        AppDb db, List<LoadedRecord> records, CancellationToken cancellation)
    {
        var subjects = new Dictionary<long, LoadedRecord>();
        foreach (var number in records.Select(r => r.Row.SubjectNumber).OfType<long>().Distinct())
        {
            if (await LoadRecord.Run(db, number, cancellation) is { } subject)
            {
                subjects[number] = subject;
            }
        }

        return subjects;
    }
}
