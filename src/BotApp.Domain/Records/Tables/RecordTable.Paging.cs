using System.Globalization;
using BotApp.Domain.Records.Queries;

namespace BotApp.Domain.Records.Tables;

public sealed partial class RecordTable
{
    /// <summary>
    /// The page after the record with number <paramref name="after"/> (null: the first), in the order of the query. The
    /// records with a value of the first key are one stretch, in which its index leads; then come those without it,
    /// which begin with the next key in the same way.
    /// </summary>
    public async Task<RecordPage> Page(RecordQuery query, long? after, int take, CancellationToken cancellation)
    {
        var keys = query.Order.Keys;
        var isPreparing = await IsPreparing(query, cancellation);
        var from = Source(query, isPreparing);
        var place = after is { } number ? await PlaceOf(keys, number, cancellation) : null;
        var first = place?.LeadingEmpty ?? 0;
        var rows = new List<RecordRow>();
        for (var empty = first; empty <= keys.Count && rows.Count <= take; empty++)
        {
            rows.AddRange(await Stretch(query, from, empty, empty == first ? place : null, take + 1 - rows.Count, cancellation));
            if (empty < keys.Count && keys[empty].Operand.IsNeverEmpty)
            {
                break;
            }
        }

        return Cut(rows, take) with { IsPreparing = isPreparing };
    }

    /// <summary>Where the last record of the page before stands now.</summary>
    private async Task<PagePlace> PlaceOf(IReadOnlyList<OrderKey> keys, long number, CancellationToken cancellation)
    {
        var conditions = new RecordConditions(db.Dialect);
        var columns = string.Join(", ", keys.Select(key => key.Operand.Sql(conditions)));
        await using var select = conditions.Statement(
            db, string.Create(CultureInfo.InvariantCulture, $"SELECT {columns} FROM \"{table}\" AS r WHERE r.\"number\" = {number}"));
        await using var reader = await select.ExecuteReaderAsync(cancellation);
        var values = new object?[keys.Count];
        if (await reader.ReadAsync(cancellation))
        {
            for (var i = 0; i < keys.Count; i++)
            {
                values[i] = await reader.IsDBNullAsync(i, cancellation) ? null : reader.GetValue(i);
            }
        }

        return new(values, number);
    }

    /// <summary>The records in which the first <paramref name="empty"/> keys have no value, and the next one has.</summary>
    private async Task<List<RecordRow>> Stretch(
        RecordQuery query, string from, int empty, PagePlace? after, int most, CancellationToken cancellation)
    {
        var conditions = new RecordConditions(db.Dialect, query);
        var keys = query.Order.Keys.Select(key => (Sql: key.Operand.Sql(conditions), key.Direction)).ToList();
        keys.Take(empty).ToList().ForEach(key => conditions.Add($"{key.Sql} IS NULL"));
        var steps = new PageSteps(keys[empty..], keys[^1].Direction, conditions);
        steps.Begin(after is null ? null : after with { Values = after.Values[empty..] });
        await using var select = conditions.Statement(
            db, Limited($"SELECT {RecordColumns.All} FROM {from} WHERE {conditions.Sql} ORDER BY {steps.Order}", most));
        return await RecordColumns.Read(select, cancellation);
    }
}
