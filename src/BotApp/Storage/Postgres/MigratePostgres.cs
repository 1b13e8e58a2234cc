using BotApp.Storage.Migrations;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Storage.Postgres;

/// <summary>Brings the database to the newest migration, perhaps side by side with other hosts that start.</summary>
internal static class MigratePostgres
{
    public static async Task Run(PostgresAppDb db, CancellationToken cancellation)
    {
        // A database that is not there yet is made by the migration; one that cannot be reached says there why.
        if (await db.Database.CanConnectAsync(cancellation) && await IsNewest(db, cancellation))
        {
            return;
        }

        await db.Database.MigrateAsync(cancellation);
        // A host of another build may have been first.
        await IsNewest(db, cancellation);
    }

    private static async Task<bool> IsNewest(PostgresAppDb db, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            var database = db.Database.GetDbConnection();
            var applied = await MigrationMarks.Of(database, db.Dialect, cancellation);
            RefuseOtherBuild.Run($"PostgreSQL: {database.Database}", applied, db.Dialect, WhatToDo.WithServer);
            return applied.Count == MigrationMarks.Known(db.Dialect).Count;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
