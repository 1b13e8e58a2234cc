using BotApp.Domain.Deliveries;
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
        // Without EF Core, whose model is still being built at a start: it is waited for when there is something to migrate.
        await using var connection = await file.Connect(cancellation);
        LogVersion(connection.ServerVersion);
        await ClearStaleLock(connection, cancellation);
        if (applied.Count == MigrationMarks.Known(SqliteDialect.Instance).Count)
        {
            await FreeLeases(connection, cancellation);
            return;
        }

        await using var db = await SqliteModel.Over(connection, QueryTrackingBehavior.TrackAll, cancellation);
        await db.Database.MigrateAsync(cancellation);
        await FreeLeases(connection, cancellation);
    }

    // Nobody else uses this folder: what an earlier process was sending when it ended is due now, not when its lease lapses.
    private static async Task FreeLeases(SqliteConnection connection, CancellationToken cancellation)
    {
        await using var free = connection.CreateCommand();
        free.CommandText =
            $"UPDATE \"deliveries\" SET \"LeasedUntil\" = @never WHERE \"State\" IN ({(int)DeliveryState.Pending}, {(int)DeliveryState.Unknown})";
        free.Parameters.AddWithValue("never", DateTimeOffset.UnixEpoch.UtcTicks);
        await free.ExecuteNonQueryAsync(cancellation);
    }

    // A kill during a migration leaves EF Core's lock row behind, and every later start would wait for it without end.
    // We hold the lock of the folder, so nobody else can own that row.
    private async Task ClearStaleLock(SqliteConnection connection, CancellationToken cancellation)
    {
        try
        {
            await using var clear = connection.CreateCommand();
            clear.CommandText = "DELETE FROM \"__EFMigrationsLock\"";
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
