using BotApp.Domain.Deliveries;
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
        await db.Database.MigrateAsync(cancellation);
        await FreeLeases(db, cancellation);
    }

    // Nobody else uses this folder: what an earlier process was sending when it ended is due now, not when its lease lapses.
    private static Task<int> FreeLeases(SqliteAppDb db, CancellationToken cancellation) => db.Deliveries.IgnoreQueryFilters()
        .Where(d => d.State == DeliveryState.Pending || d.State == DeliveryState.Unknown)
        .ExecuteUpdateAsync(set => set.SetProperty(d => d.LeasedUntil, DateTimeOffset.UnixEpoch), cancellation);

    // A kill during a migration leaves EF Core's lock row behind, and every later start would wait for it without end.
    // We hold the lock of the folder, so nobody else can own that row.
    private async Task ClearStaleLock(SqliteAppDb db, CancellationToken cancellation)
    {
        try
        {
            if (await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancellation) > 0)
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
