using System.Collections.Concurrent;
using BotApp.Domain.Storage;
using Microsoft.Data.Sqlite;

namespace BotApp.Storage.Sqlite;

/// <summary>
/// One writer that stays open, and readers that stay open beside it. Only the writer ever changes or checkpoints the
/// file: SQLite up to 3.50.6 can lose a commit when two connections checkpoint and write at the same moment.
/// </summary>
internal sealed class SqliteEngine(SqliteFile file, MigrateSqlite migrate) : IEngine
{
    private readonly ConcurrentBag<SqliteAppDb> readers = [];
    private readonly SemaphoreSlim writing = new(1, 1);
    private SqliteAppDb? writer;
    private object moment = new();
    private object ground = new();
    private int isClosed;

    public IDialect Dialect => SqliteDialect.Instance;

    public Task Open(CancellationToken cancellation) => migrate.Run(cancellation);

    public long GateOf(long workspaceId) => 0;

    public async Task<AppDb> BeginWrite(long gate, CancellationToken cancellation)
    {
        await writing.WaitAsync(cancellation);
        try
        {
            writer ??= await OpenWriter(cancellation);
            writer.Ground = ground;
            // Microsoft.Data.Sqlite begins IMMEDIATE unless told otherwise.
            await writer.Database.BeginTransactionAsync(cancellation);
            return writer;
        }
        catch
        {
            await CloseWriter();
            writing.Release();
            throw;
        }
    }

    public Task Mark(AppDb db) => Run(db, "SAVEPOINT \"write\"");

    public Task Release(AppDb db) => Run(db, "RELEASE \"write\"");

    public Task TakeBack(AppDb db) => Run(db, "ROLLBACK TO \"write\"");

    public async Task<AppDb> BeginRead(CancellationToken cancellation)
    {
        if (!readers.TryTake(out var reader))
        {
            reader = await file.OpenReader(cancellation);
        }

        // Named before it is seen: what is committed in between is only read again, never missed.
        reader.Moment = Volatile.Read(ref moment);
        reader.Ground = Volatile.Read(ref ground);
        try
        {
            await Run(reader, "BEGIN");
            return reader;
        }
        catch
        {
            await reader.DisposeAsync();
            throw;
        }
    }

    // SQLite cannot build an index in pieces: writers wait for it, about a second per half million records, once per
    // index and type. Readers do not wait. See decisions/0013-indexes-when-first-wanted.md.
    public async Task BuildIndex(IndexToBuild index, CancellationToken cancellation)
    {
        var db = await BeginWrite(0, cancellation);
        try
        {
            await using var build = db.Statement(
                $"CREATE INDEX IF NOT EXISTS \"{index.Name}\" ON \"{index.Table}\" ({index.Columns}) WHERE \"status\" = 0");
            await build.ExecuteNonQueryAsync(cancellation);
            await db.Database.CurrentTransaction!.CommitAsync(cancellation);
        }
        finally
        {
            await Leave(db);
        }
    }

    public async Task Leave(AppDb db)
    {
        var mine = (SqliteAppDb)db;
        if (ReferenceEquals(mine, writer))
        {
            try
            {
                await (await Settle(mine, UndoWhatIsOpen) ? Task.CompletedTask : CloseWriter());
            }
            finally
            {
                // Nobody else writes to this file, and whoever waits for this write is told after this.
                Volatile.Write(ref moment, new());
                Volatile.Write(ref ground, mine.Ground ?? new());
                writing.Release();
            }
        }
        else if (await Settle(mine, reader => Run(reader, "ROLLBACK")))
        {
            readers.Add(mine);
        }
        else
        {
            await mine.DisposeAsync();
        }
    }

    public bool IsClash(Exception fault) => false;

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref isClosed, 1) == 1)
        {
            return;
        }

        // The last connection to close writes the log back, and that must be the writer, with nothing under way.
        await writing.WaitAsync();
        while (readers.TryTake(out var reader))
        {
            await reader.DisposeAsync();
        }

        await CloseWriter();
        file.Dispose();
    }

    // Twice for nearly every turn: past EF Core, which would make a command and three lines for a log of it.
    private static Task Run(AppDb db, string sql)
    {
        ((SqliteAppDb)db).Native(sql).Run();
        return Task.CompletedTask;
    }

    private async Task<SqliteAppDb> OpenWriter(CancellationToken cancellation)
    {
        var opened = await file.OpenWriter(cancellation);
        WatchGround.On(opened);
        return opened;
    }

    private async Task CloseWriter()
    {
        var closing = writer;
        writer = null;
        await (closing?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private static async Task<bool> Settle(SqliteAppDb db, Func<SqliteAppDb, Task> end)
    {
        try
        {
            db.Forget();
            await end(db);
            return true;
        }
        catch (Exception fault) when (fault is SqliteException or InvalidOperationException)
        {
            return false;
        }
    }

    private static async Task UndoWhatIsOpen(SqliteAppDb db)
    {
        if (db.Database.CurrentTransaction is { } transaction)
        {
            await transaction.RollbackAsync(CancellationToken.None);
            await transaction.DisposeAsync();
        }
    }
}
