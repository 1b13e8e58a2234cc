using BotApp.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace BotApp.Storage.Backup;

/// <summary>Copies the database of one moment into one file, also while the host runs and people save.</summary>
internal static class BackUp
{
    public static void Run(string directory, string to)
    {
        using var file = new SqliteFile(directory);
        if (!File.Exists(file.Location))
        {
            throw new StorageRefusedException($"There is no database at {file.Location}. Set Data:Directory.");
        }

        if (File.Exists(to))
        {
            throw new StorageRefusedException($"{to} is there already; a backup does not replace it.");
        }

        var unfinished = to + ".unfinished";
        File.Delete(unfinished);
        Copy(file.Location, unfinished);
        CheckedCopy.Run(unfinished);
        File.Move(unfinished, to);
    }

    private static void Copy(string from, string to)
    {
        using var source = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = from, Pooling = false }.ConnectionString);
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = to, Pooling = false }.ConnectionString);
        source.Open();
        copy.Open();
        // We only read: writing the log back is left to the host.
        SQLitePCL.raw.sqlite3_db_config(source.Handle, SQLitePCL.raw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, out _);
        source.BackupDatabase(copy);
        // One file without a log beside it, so that it can be carried away.
        CheckedCopy.Ask(copy, "PRAGMA journal_mode=DELETE");
    }
}
