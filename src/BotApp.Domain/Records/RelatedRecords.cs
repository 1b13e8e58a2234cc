using BotApp.Domain.Calculation;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Formulas;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records;

/// <summary>The live records of other types that point to a record.</summary>
public static class RelatedRecords
{
    private const int PageSize = 500;

    /// <summary>The types with a reference to this one, with that reference.</summary>
    public static async Task<IReadOnlyList<(PublishedType Type, Field Pointer)>> Types(AppDb db, RecordTypeDefinition target, CancellationToken cancellation) =>
        [.. (await FindType.All(db, cancellation))
            .Select(type => (Type: type, Pointer: TypeScope.PointerTo(target, type.Definition)))
            .Where(t => t.Pointer is not null)
            .Select(t => (t.Type, t.Pointer!))];

    /// <summary>The newest of one type, and how many there are (at most <see cref="RecordTable.MostCounted"/> are counted).</summary>
    public static async Task<(IReadOnlyList<LoadedRecord> Newest, int Count)> Page(
        AppDb db, Reach reach, PublishedType type, Field through, long number, int most, CancellationToken cancellation)
    {
        var records = new SeenRecords(db, reach, type);
        if (records.Type.Definition.Find(through.Key) is null)
        {
            return ([], 0);
        }

        var page = await records.Page(Query(through, number), "", null, most, cancellation);
        return (page.Records, await records.Count(Query(through, number), "", cancellation));
    }

    /// <summary>All that the formulas of a type look at, by type key. A record without a number yet has none.</summary>
    internal static async Task<Dictionary<string, IReadOnlyList<ICalculationValues>>> Of(
        AppDb db, RecordTypeDefinition definition, long? number, DateTimeOffset now, CancellationToken cancellation)
    {
        var related = new Dictionary<string, IReadOnlyList<ICalculationValues>>(StringComparer.Ordinal);
        foreach (var key in Calculate.RelatedTypes(definition))
        {
            var type = await FindType.ByKey(db, key, cancellation);
            related[key] = type is not null && number is { } n && TypeScope.PointerTo(definition, type.Definition) is { } through
                ? await All(db, type, Query(through, n), now, cancellation)
                : [];
        }

        return related;
    }

    private static async Task<IReadOnlyList<ICalculationValues>> All(
        AppDb db, PublishedType type, RecordQuery query, DateTimeOffset now, CancellationToken cancellation)
    {
        var all = new List<ICalculationValues>();
        RecordPage? page = null;
        do
        {
            page = await new RecordTable(db, type.Id).Page(query, page?.Next, PageSize, cancellation);
            all.AddRange(page.Rows.Select(row => new FieldsOfRecord(type.Definition, LoadRecord.Of(type, row).Values, JapaneseTime.Date(now))));
        }
        while (page.Next is not null);
        return all;
    }

    private static RecordQuery Query(Field through, long number) => new()
    {
        Filters = [new RecordFilter(through.Number, StoredAs.Number, Comparison.Is, (double)number)],
    };
}
