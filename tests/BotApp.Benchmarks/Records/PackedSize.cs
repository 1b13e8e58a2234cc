using System.Globalization;
using Microsoft.Data.Sqlite;

namespace BotApp.Benchmarks.Records;

/// <summary>How large a table of a SQLite file is with its indexes: as large as a file that holds nothing else.</summary>
internal static class PackedSize
{
    public static async Task<long> Of(string database, string table)
    {
        var alone = database + ".alone";
        try
        {
            await using (var connection = new SqliteConnection($"Data Source={alone};Pooling=False"))
            {
                await connection.OpenAsync();
                await Execute(connection, $"PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; ATTACH '{database}' AS filled");
                foreach (var made in await Statements(connection, table))
                {
                    await Execute(connection, made);
                    if (made.StartsWith("CREATE TABLE", StringComparison.Ordinal))
                    {
                        await Execute(connection, $"INSERT INTO main.\"{table}\" SELECT * FROM filled.\"{table}\"");
                    }
                }
            }

            return new FileInfo(alone).Length;
        }
        finally
        {
            File.Delete(alone);
        }
    }

    /// <summary>What the full-text index keeps of its words.</summary>
    public static async Task<long> OfGrams(string database, string table)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False;Mode=ReadOnly");
        await connection.OpenAsync();
        await using var size = Command(connection, $"SELECT sum(length(block)) FROM \"{table}_grams_data\"");
        return Convert.ToInt64(await size.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    /// <summary>The table first.</summary>
    private static async Task<List<string>> Statements(SqliteConnection connection, string table)
    {
        await using var made = Command(connection, "SELECT sql FROM filled.sqlite_master WHERE tbl_name = @table AND sql IS NOT NULL ORDER BY type DESC");
        made.Parameters.AddWithValue("@table", table);
        var statements = new List<string>();
        await using var reader = await made.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            statements.Add(reader.GetString(0));
        }

        return statements;
    }

    private static async Task Execute(SqliteConnection connection, string sql)
    {
        await using var command = Command(connection, sql);
        await command.ExecuteNonQueryAsync();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // text of our own
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
