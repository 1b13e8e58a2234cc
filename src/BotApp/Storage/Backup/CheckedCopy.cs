using Microsoft.Data.Sqlite;

namespace BotApp.Storage.Backup;

/// <summary>A copy counts when it is whole and on the disk.</summary>
internal static class CheckedCopy
{
    public static void Run(string file)
    {
        Check(file);
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }

    public static void Check(string file)
    {
        try
        {
            using var copy = new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, Mode = SqliteOpenMode.ReadOnly }.ConnectionString);
            copy.Open();
            var check = Ask(copy, "PRAGMA integrity_check");
            if (check != "ok")
            {
                throw new StorageRefusedException($"{file} is damaged: {check}");
            }

            // A database of something else has no such table.
            Ask(copy, "SELECT max(\"MigrationId\") FROM \"__EFMigrationsHistory\"");
        }
        catch (SqliteException fault)
        {
            throw new StorageRefusedException($"{file} is no backup of BotApp.", fault);
        }
    }

    public static string Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this folder
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar() as string ?? "";
    }
}
