using System.Data;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace BotApp.Storage.Postgres;

/// <summary>
/// Writes of one workspace take its advisory lock first, so that they follow one another in all hosts, as they do on
/// SQLite; what one of them looked at cannot change before it commits. Workspaces do not wait for each other.
/// </summary>
internal sealed class PostgresEngine : IEngine
{
    // Any number that nobody else uses in this database.
    private const int LockSpace = 0x426f7441;
    private const string Marked = "write";

    // Builds indexes: what a build sets, and its claim, end with its use of the connection.
    private readonly NpgsqlDataSource building;

    // For turns, which set nothing that outlives their transaction: there is nothing to reset, which takes as long as two statements.
    private readonly NpgsqlDataSource source;
    private readonly PooledDbContextFactory<PostgresAppDb> contexts;

    public PostgresEngine(string connectionString)
    {
        var complete = Complete(connectionString);
        building = NpgsqlDataSource.Create(complete);
        source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(complete) { NoResetOnClose = true });
        contexts = new(new DbContextOptionsBuilder<PostgresAppDb>()
            .UseNpgsql(source)
            // There is no model snapshot: a test compares the migrated catalogue with the model instead.
            .ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning))
            .Options);
    }

    public IDialect Dialect => PostgresDialect.Instance;

    public async Task Open(CancellationToken cancellation)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancellation);
            await MigratePostgres.Run(db, cancellation);
        }
        catch (Exception fault) when (StorageFault.Reason(Dialect, fault) is { } reason)
        {
            throw new StorageRefusedException($"PostgreSQL: {reason} Check Data:Postgres.", fault);
        }
    }

    public long GateOf(long workspaceId) => workspaceId;

    public async Task<AppDb> BeginWrite(long gate, CancellationToken cancellation)
    {
        var db = await contexts.CreateDbContextAsync(cancellation);
        try
        {
            db.Database.AutoSavepointsEnabled = false;
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            // Another host may have changed the ground.
            db.Moment = db.Ground = null;
            await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);
            if (gate != 0)
            {
                await using var claim = db.Statement("SELECT pg_advisory_xact_lock(@space, @gate)", ("space", LockSpace), ("gate", unchecked((int)gate)));
                await claim.ExecuteNonQueryAsync(cancellation);
            }

            return db;
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    public Task Mark(AppDb db) => db.Database.CurrentTransaction!.CreateSavepointAsync(Marked);

    public Task Release(AppDb db) => db.Database.CurrentTransaction!.ReleaseSavepointAsync(Marked);

    public Task TakeBack(AppDb db) => db.Database.CurrentTransaction!.RollbackToSavepointAsync(Marked);

    public async Task<AppDb> BeginRead(CancellationToken cancellation)
    {
        var db = await contexts.CreateDbContextAsync(cancellation);
        try
        {
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
            await using var snapshot = db.Statement("SELECT pg_current_snapshot()::text");
            db.Moment = db.Ground = (this, await snapshot.ExecuteScalarAsync(cancellation));
            return db;
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    public Task BuildIndex(IndexToBuild index, CancellationToken cancellation) => PostgresIndex.Build(building, index, cancellation);

    // The pool resets the context and Npgsql the connection, with whatever is still open on it.
    public async Task Leave(AppDb db) => await db.DisposeAsync();

    public bool IsClash(Exception fault) =>
        (StorageFault.Database(fault) as PostgresException)?.SqlState
            is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;

    public async ValueTask DisposeAsync()
    {
        await source.DisposeAsync();
        await building.DisposeAsync();
    }

    // A host that froze inside a transaction must not keep its workspace from the other hosts.
    private static string Complete(string connectionString)
    {
        var given = new NpgsqlConnectionStringBuilder(connectionString) { MaxAutoPrepare = 200 };
        given.Options ??= "-c idle_in_transaction_session_timeout=30s -c lock_timeout=20s";
        given.ApplicationName ??= "BotApp";
        return given.ConnectionString;
    }
}
