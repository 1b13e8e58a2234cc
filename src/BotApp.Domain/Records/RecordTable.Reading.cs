using System.Globalization;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records;

public sealed partial class RecordTable
{
    /// <summary>The page after the record with number <paramref name="after"/> (null: the first), in the order of the query.</summary>
    public async Task<RecordPage> Page(RecordQuery query, long? after, int take, CancellationToken cancellation)
    {
        var field = Expression(query.Order);
        var place = after is { } number ? await PlaceOf(field, number, cancellation) : null;
        var rows = place is (null, _) ? [] : await WithValue(query, field, place, take + 1, cancellation);
        if (query.Order.Column is null && rows.Count <= take)
        {
            var emptyAfter = place is (null, var last) ? last : (long?)null;
            rows.AddRange(await WithoutValue(query, field, emptyAfter, take + 1 - rows.Count, cancellation));
        }

        return Cut(rows, take);
    }

    /// <summary>Records that hold every one of the words, the last entered first.</summary>
    public async Task<RecordPage> Search(string words, RecordQuery query, long? after, int take, CancellationToken cancellation)
    {
        var conditions = new RecordConditions(db.Dialect, query);
        var (from, number) = From(words, conditions);
        if (after is not null)
        {
            conditions.Add($"{number} < {conditions.Parameter(after)}");
        }

        await using var search = conditions.Statement(
            db, Limited($"SELECT {RecordColumns.All} {from} AND {conditions.Sql} ORDER BY {number} DESC", take + 1));
        return Cut(await RecordColumns.Read(search, cancellation), take);
    }

    /// <summary>How many, up to <see cref="MostCounted"/> + 1, which means "more".</summary>
    public async Task<int> Count(RecordQuery query, string words, CancellationToken cancellation)
    {
        var conditions = new RecordConditions(db.Dialect, query);
        var (from, _) = From(words, conditions);
        var some = Limited($"SELECT 1 {from} AND {conditions.Sql}", MostCounted + 1);
        await using var count = conditions.Statement(db, $"SELECT count(*) FROM ({some}) AS counted");
        return Convert.ToInt32(await count.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
    }

    private static RecordPage Cut(List<RecordRow> rows, int take) => rows.Count > take
        ? new([.. rows.Take(take)], rows[take - 1].Number)
        : new(rows, null);

    private static string Limited(string sql, int most) => string.Create(CultureInfo.InvariantCulture, $"{sql} LIMIT {most}");

    private string Expression(RecordOrder order) =>
        order.Column is { } column ? $"r.\"{column}\"" : db.Dialect.Field(order.FieldNumber, order.StoredAs);

    private (string From, string Number) From(string words, RecordConditions conditions)
    {
        var grams = Grams.ForQuery(words);
        if (grams.Count == 0)
        {
            return ($"FROM \"{table}\" AS r WHERE 1 = 1", "r.\"number\"");
        }

        conditions.Name("grams", db.Dialect.GramQuery([.. grams.Select(GramCodes.Of)]));
        // Pairs do not prove their order; one or two letters need no proof.
        foreach (var word in Grams.Words(words).Where(w => w.EnumerateRunes().Count() > 2))
        {
            conditions.Add(db.Dialect.SearchKeyHolds(conditions.Parameter(word)));
        }

        return (db.Dialect.FromMatching(table), db.Dialect.MatchingNumber);
    }

    /// <summary>Where the last record of the page before stands now: what it was ordered by, and its number.</summary>
    private async Task<(object? Value, long Number)?> PlaceOf(string field, long number, CancellationToken cancellation)
    {
        await using var place = new RecordConditions(db.Dialect)
            .Statement(db, string.Create(CultureInfo.InvariantCulture, $"SELECT {field} FROM \"{table}\" AS r WHERE r.\"number\" = {number}"));
        var value = await place.ExecuteScalarAsync(cancellation);
        return (value is DBNull ? null : value, number);
    }

    private async Task<List<RecordRow>> WithValue(
        RecordQuery query, string field, (object? Value, long Number)? after, int most, CancellationToken cancellation)
    {
        var conditions = new RecordConditions(db.Dialect, query);
        var (comparison, direction) = query.Order.Direction switch
        {
            Direction.Ascending => (">", "ASC"),
            Direction.Descending => ("<", "DESC"),
        };
        conditions.Add($"{field} IS NOT NULL");
        if (after is var (value, number))
        {
            conditions.Add($"({field}, r.\"number\") {comparison} ({conditions.Parameter(value)}, {conditions.Parameter(number)})");
        }

        return await Select(conditions, $"{field} {direction}, r.\"number\" {direction}", most, cancellation);
    }

    private async Task<List<RecordRow>> WithoutValue(
        RecordQuery query, string field, long? after, int most, CancellationToken cancellation)
    {
        var conditions = new RecordConditions(db.Dialect, query);
        conditions.Add($"{field} IS NULL");
        if (after is not null)
        {
            conditions.Add($"r.\"number\" > {conditions.Parameter(after)}");
        }

        return await Select(conditions, "r.\"number\"", most, cancellation);
    }

    private async Task<List<RecordRow>> Select(RecordConditions conditions, string order, int most, CancellationToken cancellation)
    {
        await using var select = conditions.Statement(
            db, Limited($"SELECT {RecordColumns.All} FROM \"{table}\" AS r WHERE {conditions.Sql} ORDER BY {order}", most));
        return await RecordColumns.Read(select, cancellation);
    }
}
