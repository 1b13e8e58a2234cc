using System.Data.Common;
using System.Globalization;
using System.Text;
using BotApp.Domain.Records.Queries;

namespace BotApp.Domain.Records.Tables;

public sealed partial class RecordTable
{
    /// <summary>More groups than ten years have days; whoever groups by something finer sees the largest of them.</summary>
    public const int MostGroups = 4_000;

    /// <summary>The groups of the records of a query, the largest first.</summary>
    public async Task<IReadOnlyList<RecordGroup>> Groups(RecordQuery query, RecordGrouping grouping, CancellationToken cancellation)
    {
        var conditions = new RecordConditions(db.Dialect, query);
        var sql = new StringBuilder($"SELECT {KeyOf(grouping, conditions)} AS \"key\", count(*) AS \"records\"");
        foreach (var measured in grouping.Measured.Select(m => m.Sql(conditions)))
        {
            sql.Append(CultureInfo.InvariantCulture, $", count({measured}), sum({measured}), min({measured}), max({measured})");
        }

        var items = grouping.Way is GroupBy.Item ? $" LEFT JOIN {db.Dialect.ListItems(grouping.By.FieldNumber)} ON TRUE" : "";
        sql.Append(CultureInfo.InvariantCulture, $" FROM \"{table}\" AS r{items} WHERE {conditions.Sql} GROUP BY 1 ORDER BY 2 DESC, 1");
        await using var select = conditions.Statement(db, Limited(sql.ToString(), MostGroups));
        return await Groups(select, grouping.Measured.Count, cancellation);
    }

    private string KeyOf(RecordGrouping grouping, RecordConditions conditions) => grouping.Way switch
    {
        GroupBy.Value => grouping.By.Sql(conditions),
        GroupBy.JapaneseDay when grouping.By.Column is not null => db.Dialect.DayOfTicks(grouping.By.Sql(conditions)),
        GroupBy.JapaneseDay => db.Dialect.DayOfMoment(grouping.By.Sql(conditions)),
        GroupBy.Item => "item.value",
    };

    private static async Task<List<RecordGroup>> Groups(DbCommand select, int measures, CancellationToken cancellation)
    {
        var groups = new List<RecordGroup>();
        await using var reader = await select.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            var measured = Enumerable.Range(0, measures).Select(at => Measured(reader, 2 + (at * 4)));
            groups.Add(new(reader.IsDBNull(0) ? null : reader.GetValue(0), reader.GetInt64(1), [.. measured]));
        }

        return groups;
    }

    private static MeasuredGroup Measured(DbDataReader reader, int at) =>
        new(reader.GetInt64(at), Number(reader, at + 1) ?? 0, Number(reader, at + 2), Number(reader, at + 3));

    private static double? Number(DbDataReader reader, int at) =>
        reader.IsDBNull(at) ? null : Convert.ToDouble(reader.GetValue(at), CultureInfo.InvariantCulture);
}
