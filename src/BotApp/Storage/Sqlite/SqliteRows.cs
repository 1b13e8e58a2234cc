using BotApp.Domain.Storage;
using Microsoft.Data.Sqlite;

namespace BotApp.Storage.Sqlite;

/// <summary>One INSERT, prepared once and run for each row: SQLite is called in the process, so nothing is saved by longer statements.</summary>
internal static class SqliteRows
{
    public static async Task Insert(AppDb db, ManyRows rows, CancellationToken cancellation)
    {
        await using var insert = (SqliteCommand)db.Statement(Sql(rows));
        var parameters = rows.Columns.Select((_, i) => insert.Parameters.Add($"@p{i}", SqliteType.Text)).ToList();
        for (var i = 0; i < parameters.Count; i++)
        {
            parameters[i].SqliteType = rows.Columns[i].WrittenAs is WrittenAs.Number ? SqliteType.Integer : SqliteType.Text;
        }

        await insert.PrepareAsync(cancellation);
        foreach (var row in rows.Rows)
        {
            for (var i = 0; i < parameters.Count; i++)
            {
                parameters[i].Value = row[i] ?? DBNull.Value;
            }

            await insert.ExecuteNonQueryAsync(cancellation);
        }
    }

    private static string Sql(ManyRows rows) => $"""
        INSERT INTO "{rows.Table}" ({string.Join(", ", rows.Columns.Select(c => $"\"{c.Name}\""))})
        VALUES ({string.Join(", ", rows.Columns.Select((_, i) => $"@p{i}"))})
        """;
}
