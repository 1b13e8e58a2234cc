using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Storage.Sqlite;

/// <summary>Brings the file to the newest migration, alone with it.</summary>
internal sealed partial class MigrateSqlite(SqliteFile file, ILogger<MigrateSqlite> log)
{
    public async Task Run(CancellationToken cancellation)
    {
        NetworkFolder.Refuse(file.Directory);
        file.LockForThisProcess();
        await using var db = await file.OpenWriter(cancellation);
        LogVersion(db.Database.GetDbConnection().ServerVersion);
        await ClearStaleLock(db, cancellation);
        if (!await IsNewest(db, cancellation))
        {
            await db.Database.MigrateAsync(cancellation);
        }

        await FreeLeases(db, cancellation);
    }

    // EF Core finds that out too, but with a lock, half a dozen statements and a tenth of a second.
    private static async Task<bool> IsNewest(SqliteAppDb db, CancellationToken cancellation)
    {
        try
        {
            await using var last = db.Statement("SELECT max(\"MigrationId\") FROM \"__EFMigrationsHistory\"");
            return await last.ExecuteScalarAsync(cancellation) as string == db.Database.GetMigrations().Last();
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == SQLitePCL.raw.SQLITE_ERROR)
        {
            // No such table: this file was never migrated.
            return false;
        }
    }

    // Nobody else uses this folder: what an earlier process was sending when it ended is due now, not when its lease lapses.
    private static async Task FreeLeases(SqliteAppDb db, CancellationToken cancellation)
    {
        await using var free = db.Statement(
            $"UPDATE \"deliveries\" SET \"LeasedUntil\" = @never WHERE \"State\" IN ({(int)DeliveryState.Pending}, {(int)DeliveryState.Unknown})",
            ("never", DateTimeOffset.UnixEpoch.UtcTicks));
        await free.ExecuteNonQueryAsync(cancellation);
    }

    // A kill during a migration leaves EF Core's lock row behind, and every later start would wait for it without end.
    // We hold the lock of the folder, so nobody else can own that row.
    private async Task ClearStaleLock(SqliteAppDb db, CancellationToken cancellation)
    {
        try
        {
            await using var clear = db.Statement("DELETE FROM \"__EFMigrationsLock\"");
            if (await clear.ExecuteNonQueryAsync(cancellation) > 0)
            {
                LogStaleLock();
            }
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == SQLitePCL.raw.SQLITE_ERROR)
        {
            // No such table: this file was never migrated.
        }
    }

    [LoggerMessage(LogLevel.Information, "SQLite {Version}")]
    private partial void LogVersion(string version);

    [LoggerMessage(LogLevel.Warning, "A migration was cut off; its lock was cleared")]
    private partial void LogStaleLock();
}
