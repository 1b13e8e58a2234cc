using BotApp.Domain.Storage;
using Npgsql;
using NpgsqlTypes;

namespace BotApp.Storage.Postgres;

/// <summary>
/// One statement per table for all rows, with an array per column: one round trip, planned once, and unlike COPY it may turn
/// texts into jsonb and grams on the way. A single row needs no arrays.
/// </summary>
internal static class PostgresRows
{
    public static async Task Insert(PostgresAppDb db, IReadOnlyList<ManyRows> tables, CancellationToken cancellation)
    {
        await using var batch = db.Batch();
        foreach (var rows in tables)
        {
            batch.BatchCommands.Add(rows.Rows is [var only] ? One(rows, only) : Many(rows));
        }

        await batch.ExecuteNonQueryAsync(cancellation);
    }

    private static NpgsqlBatchCommand One(ManyRows rows, object?[] row)
    {
        var insert = Command(rows, $"VALUES ({string.Join(", ", rows.Columns.Select((c, i) => Value(c.WrittenAs, $"${i + 1}")))})");
        for (var i = 0; i < row.Length; i++)
        {
            var type = rows.Columns[i].WrittenAs is WrittenAs.Number ? NpgsqlDbType.Bigint : NpgsqlDbType.Text;
            insert.Parameters.Add(new() { NpgsqlDbType = type, Value = row[i] ?? DBNull.Value });
        }

        return insert;
    }

    private static NpgsqlBatchCommand Many(ManyRows rows)
    {
        var insert = Command(rows, $"""
            SELECT {string.Join(", ", rows.Columns.Select((c, i) => Value(c.WrittenAs, $"c{i}")))}
            FROM unnest({string.Join(", ", rows.Columns.Select((c, i) => $"${i + 1}::{Array(c.WrittenAs)}"))})
              AS given({string.Join(", ", rows.Columns.Select((_, i) => $"c{i}"))})
            """);
        for (var i = 0; i < rows.Columns.Count; i++)
        {
            insert.Parameters.Add(new() { Value = Column(rows, i) });
        }

        return insert;
    }

    private static NpgsqlBatchCommand Command(ManyRows rows, string values) =>
#pragma warning disable CA2100 // names of tables and columns are our own; see RecordTable
        new($"INSERT INTO \"{rows.Table}\" ({string.Join(", ", rows.Columns.Select(c => $"\"{c.Name}\""))}) {values}");
#pragma warning restore CA2100

    private static object Column(ManyRows rows, int column) => rows.Columns[column].WrittenAs switch
    {
        WrittenAs.Number => rows.Rows.Select(row => (long?)row[column]).ToArray(),
        WrittenAs.Text or WrittenAs.Json or WrittenAs.Grams => rows.Rows.Select(row => (string?)row[column]).ToArray(),
    };

    private static string Value(WrittenAs writtenAs, string given) => writtenAs switch
    {
        WrittenAs.Number or WrittenAs.Text => given,
        WrittenAs.Json => given + "::jsonb",
        WrittenAs.Grams => $"array_to_tsvector(string_to_array({given}, ' '))",
    };

    private static string Array(WrittenAs writtenAs) => writtenAs switch
    {
        WrittenAs.Number => "bigint[]",
        WrittenAs.Text or WrittenAs.Json or WrittenAs.Grams => "text[]",
    };
}
