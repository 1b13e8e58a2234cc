using System.Globalization;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Search;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Tables;

public sealed partial class RecordTable
{
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
        var isSearch = Grams.ForQuery(words).Count > 0;
        var from = isSearch ? From(words, conditions).From : $"FROM {Source(query, await IsPreparing(query, cancellation))} WHERE 1 = 1";
        var some = Limited($"SELECT 1 {from} AND {conditions.Sql}", MostCounted + 1);
        await using var count = conditions.Statement(db, $"SELECT count(*) FROM ({some}) AS counted");
        return Convert.ToInt32(await count.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
    }

    private static RecordPage Cut(List<RecordRow> rows, int take) => rows.Count > take
        ? new([.. rows.Take(take)], rows[take - 1].Number)
        : new(rows, null);

    private static string Limited(string sql, int most) => string.Create(CultureInfo.InvariantCulture, $"{sql} LIMIT {most}");

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
}
