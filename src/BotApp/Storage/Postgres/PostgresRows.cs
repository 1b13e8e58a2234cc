using BotApp.Domain.Storage;
using Npgsql;

namespace BotApp.Storage.Postgres;

/// <summary>
/// One statement for all rows, with an array per column: one round trip, planned once, and unlike COPY it may turn texts
/// into jsonb and grams on the way.
/// </summary>
internal static class PostgresRows
{
    public static async Task Insert(AppDb db, ManyRows rows, CancellationToken cancellation)
    {
        await using var insert = (NpgsqlCommand)db.Statement(Sql(rows));
        for (var i = 0; i < rows.Columns.Count; i++)
        {
            insert.Parameters.AddWithValue($"p{i}", Column(rows, i));
        }

        await insert.ExecuteNonQueryAsync(cancellation);
    }

    private static object Column(ManyRows rows, int column) => rows.Columns[column].WrittenAs switch
    {
        WrittenAs.Number => rows.Rows.Select(row => (long?)row[column]).ToArray(),
        WrittenAs.Text or WrittenAs.Json or WrittenAs.Grams => rows.Rows.Select(row => (string?)row[column]).ToArray(),
    };

    private static string Sql(ManyRows rows) => $"""
        INSERT INTO "{rows.Table}" ({string.Join(", ", rows.Columns.Select(c => $"\"{c.Name}\""))})
        SELECT {string.Join(", ", rows.Columns.Select((c, i) => Value(c.WrittenAs, $"c{i}")))}
        FROM unnest({string.Join(", ", rows.Columns.Select((c, i) => $"@p{i}::{Array(c.WrittenAs)}"))})
          AS given({string.Join(", ", rows.Columns.Select((_, i) => $"c{i}"))})
        """;

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
