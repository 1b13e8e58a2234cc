using System.Collections.Concurrent;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;

namespace BotApp.Storage;

internal sealed class Transactions(
    IEngine engine, IEnumerable<IWhatFollows> follow, DeliveryBell bell, ILogger<Transactions> log) : ITransactions
{
    private readonly ConcurrentDictionary<long, WriteGate> gates = new();
    private readonly FollowEvents follow = new(follow);
    private readonly FieldIndexes indexes = new(new BuildIndexes(engine, log).Want);

    public async Task<T> Read<T>(long workspaceId, Func<AppDb, CancellationToken, Task<T>> body, CancellationToken cancellation)
    {
        AppDb? db = null;
        try
        {
            db = await engine.BeginRead(cancellation);
            db.WorkspaceId = workspaceId;
            db.Indexes = indexes;
            return await body(db, cancellation);
        }
        catch (Exception fault) when (StorageFault.Reason(engine.Dialect, fault) is { } reason)
        {
            throw new StorageUnavailableException(reason, fault);
        }
        finally
        {
            if (db is not null)
            {
                db.Indexes = null;
                db.Trace = null;
                await engine.Leave(db);
            }
        }
    }

    public Task<T> Write<T>(long workspaceId, Func<AppDb, CancellationToken, Task<T>> body, CancellationToken cancellation) =>
        Enter(new WaitingWriteOf<T>(workspaceId, body, cancellation));

    public Task<T> WriteInBackground<T>(long workspaceId, Func<AppDb, CancellationToken, Task<T>> body, CancellationToken cancellation) =>
        Enter(new WaitingWriteOf<T>(workspaceId, body, cancellation) { IsInBackground = true });

    private Task<T> Enter<T>(WaitingWriteOf<T> write)
    {
        gates.GetOrAdd(engine.GateOf(write.WorkspaceId), gate => new(gate, engine, follow, bell, log)).Enter(write);
        return write.Answer.Task;
    }
}
