using System.Collections.Concurrent;
using System.Diagnostics;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;

namespace BotApp.Storage;

/// <summary>
/// First come, first served. Writes that wait together run one after the other in one transaction, a savepoint each,
/// and share its commit: one flush to the disk for many. Nobody is answered before that commit. Between two such commits
/// goes one of those that nobody waits for.
/// </summary>
internal sealed partial class WriteGate(long gate, IEngine engine, FollowEvents follow, DeliveryBell bell, ILogger log)
{
    private const int MostTogether = 64;
    private const int MostClashes = 5;

    // Whoever came first waits at most this long for those who came later.
    private static readonly TimeSpan LongestSharing = TimeSpan.FromMilliseconds(25);

    // A body that waits for something slow is a bug; it must not hold everybody else for ever.
    private static readonly TimeSpan LongestBody = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<WaitingWrite> waiting = new();
    private readonly ConcurrentQueue<WaitingWrite> background = new();
    private int isOpen;

    private bool IsEmpty => waiting.IsEmpty && background.IsEmpty;

    public void Enter(WaitingWrite write)
    {
        QueueOf(write).Enqueue(write);
        if (Interlocked.CompareExchange(ref isOpen, 1, 0) == 0)
        {
            // The loop serves everybody: it must not carry the scopes of whoever woke it.
            using (ExecutionContext.SuppressFlow())
            {
                _ = Task.Run(Drain);
            }
        }
    }

    private async Task Drain()
    {
        do
        {
            while (!IsEmpty)
            {
                await (waiting.IsEmpty ? Task.CompletedTask : RunTogether(waiting, MostTogether));
                await (background.IsEmpty ? Task.CompletedTask : RunTogether(background, most: 1));
            }

            // Closed for all to see before the queues are looked at again: who enters in between opens it, or is seen here.
            Interlocked.Exchange(ref isOpen, 0);
        }
        while (!IsEmpty && Interlocked.CompareExchange(ref isOpen, 1, 0) == 0);
    }

    private ConcurrentQueue<WaitingWrite> QueueOf(WaitingWrite write) => write.IsInBackground ? background : waiting;

    private async Task RunTogether(ConcurrentQueue<WaitingWrite> queue, int most)
    {
        var done = new List<WaitingWrite>();
        AppDb? db = null;
        var hasDeliveries = false;
        try
        {
            db = await engine.BeginWrite(gate, CancellationToken.None);
            hasDeliveries = await RunEach(db, queue, most, done);
            await (done.Count > 0 ? db.Database.CurrentTransaction!.CommitAsync(CancellationToken.None) : Task.CompletedTask);
        }
        catch (Exception fault)
        {
            LogTakenBack(fault, gate, done.Count);
            await Leave(db);
            FailAll(queue, done, StorageFault.Of(engine.Dialect, fault));
            return;
        }

        await Leave(db);
        done.ForEach(d => d.Complete());
        if (hasDeliveries)
        {
            bell.Ring();
        }
    }

    private async Task<bool> RunEach(AppDb db, ConcurrentQueue<WaitingWrite> queue, int most, List<WaitingWrite> done)
    {
        var started = Stopwatch.GetTimestamp();
        var hasDeliveries = false;
        while (done.Count < most && Stopwatch.GetElapsedTime(started) < LongestSharing && queue.TryDequeue(out var next))
        {
            if (next.Cancellation.IsCancellationRequested)
            {
                next.Fail(new OperationCanceledException(next.Cancellation));
                continue;
            }

            done.Add(next);
            if (await (done.Count == 1 ? RunFirst(db, next) : RunBeside(db, next)))
            {
                hasDeliveries |= next.HasDeliveries;
                continue;
            }

            done.Remove(next);
            if (done.Count == 0)
            {
                break;
            }
        }

        return hasDeliveries;
    }

    /// <summary>Most writes are alone: a savepoint would be two statements for nothing.</summary>
    /// <returns>False when it failed: its waiter knows, and the transaction, which holds nothing else, is to be taken back.</returns>
    private async Task<bool> RunFirst(AppDb db, WaitingWrite write)
    {
        try
        {
            await Run(db, write);
            return true;
        }
        catch (Exception fault) when (IsItsOwn(fault))
        {
            Refuse(write, fault);
            return false;
        }
    }

    /// <returns>False when it failed alone: its changes are taken back and its waiter knows, the others go on.</returns>
    private async Task<bool> RunBeside(AppDb db, WaitingWrite write)
    {
        await engine.Mark(db);
        try
        {
            await Run(db, write);
            await engine.Release(db);
            return true;
        }
        catch (Exception fault) when (IsItsOwn(fault))
        {
            await engine.TakeBack(db);
            Refuse(write, fault);
            return false;
        }
    }

    private async Task Run(AppDb db, WaitingWrite write)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(write.Cancellation);
        limit.CancelAfter(LongestBody);
        db.WorkspaceId = write.WorkspaceId;
        db.Trace = null;
        try
        {
            await write.Run(db, limit.Token);
            await follow.Run(db, limit.Token);
            write.HasDeliveries = db.Appended.Any<Delivery>();
        }
        finally
        {
            db.Forget();
        }
    }

    /// <summary>Otherwise the database itself cannot go on.</summary>
    private bool IsItsOwn(Exception fault) => StorageFault.Of(engine.Dialect, fault) is not StorageUnavailableException || engine.IsClash(fault);

    private void Refuse(WaitingWrite write, Exception fault)
    {
        if (engine.IsClash(fault) && ++write.Clashes < MostClashes)
        {
            QueueOf(write).Enqueue(write);
            return;
        }

        write.Fail(StorageFault.Of(engine.Dialect, fault));
    }

    // Nothing could be begun at all: whoever waits is told now instead of one after the other.
    private static void FailAll(ConcurrentQueue<WaitingWrite> queue, List<WaitingWrite> done, Exception fault)
    {
        while (done.Count == 0 && queue.TryDequeue(out var next))
        {
            next.Fail(fault);
        }

        done.ForEach(d => d.Fail(fault));
    }

    // What goes wrong here must not end the loop that everybody waits for.
    private async Task Leave(AppDb? db)
    {
        try
        {
            await (db is null ? Task.CompletedTask : engine.Leave(db));
        }
        catch (Exception fault)
        {
            LogNotLeft(fault, gate);
        }
    }

    [LoggerMessage(LogLevel.Error, "Gate {Gate}: {Count} writes were taken back")]
    private partial void LogTakenBack(Exception fault, long gate, int count);

    [LoggerMessage(LogLevel.Error, "Gate {Gate}: the connection could not be given back")]
    private partial void LogNotLeft(Exception fault, long gate);
}
