using Microsoft.Data.Sqlite;

namespace BotApp.Storage.Sqlite;

/// <summary>Opens a database file to look at it, also while the host writes to it, and leaves it as it is.</summary>
internal static class OnlyReading
{
    public static async Task<SqliteConnection> Open(string file, CancellationToken cancellation)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, Mode = SqliteOpenMode.ReadWrite };
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            // Writing the log back is left to the host.
            SQLitePCL.raw.sqlite3_db_config(connection.Handle, SQLitePCL.raw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, out _);
            await using var set = connection.CreateCommand();
            set.CommandText = "PRAGMA busy_timeout=5000; PRAGMA query_only=ON;";
            await set.ExecuteNonQueryAsync(cancellation);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
