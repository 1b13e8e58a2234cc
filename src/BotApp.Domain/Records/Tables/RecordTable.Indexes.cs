using System.Globalization;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Tables;

public sealed partial class RecordTable
{
    /// <summary>While an index is built, lists show what they find among so many of the newest records.</summary>
    public const int MostWithoutIndex = 20_000;

    // So few are sorted before anybody could say that an index is missing.
    private const int FewWithoutIndex = 1_000;

    /// <summary>Asks for the index of a query that has none yet, and whether the query must do with the newest records meanwhile.</summary>
    private async Task<bool> IsPreparing(RecordQuery query, CancellationToken cancellation)
    {
        // A write sees everything, takes the time that it takes and asks for nothing.
        if (db.Indexes is not { } indexes || FieldIndex.For(query)?.In(table, db.Dialect) is not { } index || indexes.IsReady(index.Name))
        {
            return false;
        }

        if (await Number(db.Dialect.HasIndex, cancellation, ("name", index.Name)) > 0)
        {
            indexes.Ready(index.Name);
            return false;
        }

        var some = Limited($"SELECT 1 FROM \"{table}\" WHERE \"status\" = 0", MostWithoutIndex + 1);
        var records = await Number($"SELECT count(*) FROM ({some}) AS counted", cancellation);
        if (records > FewWithoutIndex)
        {
            indexes.Want(index);
        }

        return records > MostWithoutIndex;
    }

    /// <summary>All records, or the newest of those that the query may show.</summary>
    private string Source(RecordQuery query, bool isPreparing)
    {
        if (!isPreparing)
        {
            return $"\"{table}\" AS r";
        }

        var units = RecordConditions.OfUnits(query.UnitIds) is { } condition ? $" AND {condition}" : "";
        return $"({Limited($"SELECT * FROM \"{table}\" AS r WHERE r.\"status\" = 0{units} ORDER BY r.\"observed_at\" DESC, r.\"number\" DESC", MostWithoutIndex)}) AS r";
    }

    private async Task<long> Number(string sql, CancellationToken cancellation, params (string Name, object? Value)[] parameters)
    {
        await using var statement = db.Statement(sql, parameters);
        return Convert.ToInt64(await statement.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
    }
}
