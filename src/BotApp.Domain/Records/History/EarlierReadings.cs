using BotApp.Domain.Records.Queries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.History;

/// <summary>What was measured on one subject before, newest first, as somebody may see it.</summary>
public static class EarlierReadings
{
    // A field that is seldom filled in is looked for this far back, not through months.
    private const int FurthestBack = 60;

    /// <summary>The last readings of one field.</summary>
    /// <param name="before">Only what was observed before this moment; null for all.</param>
    public static async Task<IReadOnlyList<Reading>> Run(
        AppDb db, Reach reach, PublishedType type, long subjectNumber, string fieldKey, DateTimeOffset? before, int most, CancellationToken cancellation)
    {
        var records = await Records(db, reach, type, new(type.Definition.SubjectField ?? "", subjectNumber), before, cancellation);
        List<Reading> readings = [.. records.Select(r => Of(r, fieldKey)).OfType<Reading>().Take(most)];
        Note(db, records, readings);
        return readings;
    }

    /// <summary>The last reading of every field that has one, by field key.</summary>
    public static async Task<IReadOnlyDictionary<string, Reading>> Last(
        AppDb db, Reach reach, PublishedType type, About about, DateTimeOffset? before, CancellationToken cancellation)
    {
        var records = await Records(db, reach, type, about, before, cancellation);
        var last = type.Definition.LiveFields()
            .Select(f => (f.Key, Reading: records.Select(r => Of(r, f.Key)).FirstOrDefault(r => r is not null)))
            .Where(f => f.Reading is not null)
            .ToDictionary(f => f.Key, f => f.Reading!, StringComparer.Ordinal);
        Note(db, records, last.Values);
        return last;
    }

    private static void Note(AppDb db, IReadOnlyList<LoadedRecord> records, IEnumerable<Reading> readings)
    {
        var shown = readings.Select(r => r.RecordNumber).ToHashSet();
        db.Shown(ShownAs.Listed, records.Where(r => shown.Contains(r.Number)));
    }

    private static async Task<IReadOnlyList<LoadedRecord>> Records(
        AppDb db, Reach reach, PublishedType type, About about, DateTimeOffset? before, CancellationToken cancellation)
    {
        // A type as somebody sees it does not say which of its records they may see: the whole one does.
        var full = type.Definition.Access is null ? type : await FindType.ById(db, type.Id, cancellation) ?? type;
        var records = new SeenRecords(db, reach, full);
        return (await records.Weigh(about.Query(records.Type.Definition) with { ObservedBefore = before }, "", null, FurthestBack, cancellation)).Records;
    }

    private static Reading? Of(LoadedRecord record, string fieldKey) => record.Values[fieldKey] is { } value
        ? new(record.Number, record.Row.ObservedAt, value)
        : null;
}
