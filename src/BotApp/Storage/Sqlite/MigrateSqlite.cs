using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using BotApp.Storage.Migrations;
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
        var applied = File.Exists(file.Location) ? await MigrationMarks.OfFile(file.Location, cancellation) : [];
        RefuseOtherBuild.Run(file.Location, applied, SqliteDialect.Instance, WhatToDo.WithFile(file.Location));
        await using var db = await file.OpenWriter(cancellation);
        LogVersion(db.Database.GetDbConnection().ServerVersion);
        await ClearStaleLock(db, cancellation);
        // EF Core finds that out too, but with a lock, half a dozen statements and a tenth of a second.
        if (applied.Count < MigrationMarks.Known(SqliteDialect.Instance).Count)
        {
            await db.Database.MigrateAsync(cancellation);
        }

        await FreeLeases(db, cancellation);
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
        catch (SqliteException fault) when (SqliteDialect.Instance.IsMissingTable(fault))
        {
            // This file was never migrated.
        }
    }

    [LoggerMessage(LogLevel.Information, "SQLite {Version}")]
    private partial void LogVersion(string version);

    [LoggerMessage(LogLevel.Warning, "A migration was cut off; its lock was cleared")]
    private partial void LogStaleLock();
}
