using System.Collections.Concurrent;
using BotApp.Domain.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Storage.Sqlite;

/// <summary>
/// One writer that stays open, and readers that stay open beside it. Only the writer ever changes or checkpoints the
/// file: SQLite up to 3.50.6 can lose a commit when two connections checkpoint and write at the same moment.
/// </summary>
internal sealed class SqliteEngine(SqliteFile file, MigrateSqlite migrate) : IEngine
{
    private readonly ConcurrentBag<SqliteAppDb> readers = [];
    private SqliteAppDb? writer;

    public IDialect Dialect => SqliteDialect.Instance;

    public string? Checkpoint => "PRAGMA wal_checkpoint(TRUNCATE)";

    public Task Open(CancellationToken cancellation) => migrate.Run(cancellation);

    public long GateOf(long workspaceId) => 0;

    public async Task<AppDb> BeginWrite(long gate, CancellationToken cancellation)
    {
        writer ??= await file.OpenWriter(cancellation);
        try
        {
            // Microsoft.Data.Sqlite begins IMMEDIATE unless told otherwise.
            await writer.Database.BeginTransactionAsync(cancellation);
            return writer;
        }
        catch
        {
            await writer.DisposeAsync();
            writer = null;
            throw;
        }
    }

    public async Task<AppDb> BeginRead(CancellationToken cancellation)
    {
        if (!readers.TryTake(out var reader))
        {
            reader = await file.OpenReader(cancellation);
        }

        var connection = (SqliteConnection)reader.Database.GetDbConnection();
        await reader.Database.UseTransactionAsync(connection.BeginTransaction(deferred: true), cancellation);
        return reader;
    }

    public async Task Leave(AppDb db)
    {
        var mine = (SqliteAppDb)db;
        if (!await Settle(mine))
        {
            writer = ReferenceEquals(mine, writer) ? null : writer;
            await mine.DisposeAsync();
        }
        else if (!ReferenceEquals(mine, writer))
        {
            readers.Add(mine);
        }
    }

    public bool IsClash(Exception fault) => false;

    public async ValueTask DisposeAsync()
    {
        // Readers first: the last connection to close writes the log back, and that must be the writer.
        while (readers.TryTake(out var reader))
        {
            await reader.DisposeAsync();
        }

        if (writer is not null)
        {
            await writer.DisposeAsync();
        }

        file.Dispose();
    }

    private static async Task<bool> Settle(SqliteAppDb db)
    {
        try
        {
            db.ChangeTracker.Clear();
            if (db.Database.CurrentTransaction is { } transaction)
            {
                await transaction.RollbackAsync(CancellationToken.None);
                await transaction.DisposeAsync();
            }

            return true;
        }
        catch (Exception fault) when (fault is SqliteException or InvalidOperationException)
        {
            return false;
        }
    }
}
