using BotApp.Domain.Storage;

namespace BotApp.Storage.Sqlite;

/// <summary>One INSERT, prepared once and run for each row: SQLite is called in the process, so nothing is saved by longer statements.</summary>
internal static class SqliteRows
{
    public static void Insert(SqliteAppDb db, ManyRows rows)
    {
        var insert = db.Native(Sql(rows));
        foreach (var row in rows.Rows)
        {
            insert.Run(row);
        }
    }

    private static string Sql(ManyRows rows) => $"""
        INSERT INTO "{rows.Table}" ({string.Join(", ", rows.Columns.Select(c => $"\"{c.Name}\""))})
        VALUES ({string.Join(", ", rows.Columns.Select(_ => "?"))})
        """;
}
