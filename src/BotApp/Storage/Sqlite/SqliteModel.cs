using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BotApp.Storage.Sqlite;

/// <summary>
/// EF Core's model, built once for the process, and how contexts are set up over it. That takes a third of a start and
/// touches no file, so it is begun as early as can be, and who needs no rows does not wait for it.
/// </summary>
internal static class SqliteModel
{
    /// <summary>Begun by whoever asks first. All who wait go on by themselves when it is there, not one behind the other on its thread.</summary>
    public static Task Built { get; } = Task.Factory.StartNew(
        Build, CancellationToken.None, TaskCreationOptions.LongRunning | TaskCreationOptions.RunContinuationsAsynchronously, TaskScheduler.Default);

    /// <summary>The context owns the connection from here on, also when it fails.</summary>
    public static async Task<SqliteAppDb> Over(SqliteConnection connection, QueryTrackingBehavior tracking, CancellationToken cancellation)
    {
        try
        {
            // Every context waits for the model of the first; whoever waited inside EF Core would keep a thread from building it.
            await Built.WaitAsync(cancellation);
            var db = new SqliteAppDb(Options(connection, tracking));
            // A write stands in its own savepoint already.
            db.Database.AutoSavepointsEnabled = false;
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            return db;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static DbContextOptions<SqliteAppDb> Options(SqliteConnection connection, QueryTrackingBehavior tracking) =>
        new DbContextOptionsBuilder<SqliteAppDb>()
            .UseSqlite(connection, contextOwnsConnection: true)
            .UseQueryTrackingBehavior(tracking)
            // There is no model snapshot: a test compares the migrated catalogue with the model instead.
            .ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning))
            .Options;

    private static void Build()
    {
        // It does some work twice: that pays where a processor is idle meanwhile.
        if (Environment.ProcessorCount > 2)
        {
            _ = Task.Factory.StartNew(
                () => SmallDb.Ask(CancellationToken.None), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }

        using var db = new SqliteAppDb(Options(new PreparingConnection(""), QueryTrackingBehavior.TrackAll));
        _ = db.Model;
    }
}
