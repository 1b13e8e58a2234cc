using BotApp.Domain.Storage;

namespace BotApp.Storage;

/// <summary>A write that stands before the gate, until the commit that it shares is done.</summary>
internal abstract class WaitingWrite(long workspaceId, CancellationToken cancellation)
{
    private readonly ExecutionContext? context = ExecutionContext.Capture();

    public long WorkspaceId => workspaceId;

    public CancellationToken Cancellation => cancellation;

    /// <summary>Nobody waits for it: others go first.</summary>
    public bool IsInBackground { get; init; }

    public int Clashes { get; set; }

    /// <summary>Something is to be sent, once it is committed.</summary>
    public bool HasDeliveries { get; set; }

    /// <summary>Runs the body with the logging scopes and the activity of whoever waits for it.</summary>
    public Task Run(AppDb db, CancellationToken token)
    {
        if (context is null)
        {
            return Body(db, token);
        }

        var run = Task.CompletedTask;
        ExecutionContext.Run(context, _ => run = Body(db, token), null);
        return run;
    }

    public abstract void Complete();

    public abstract void Fail(Exception fault);

    protected abstract Task Body(AppDb db, CancellationToken token);
}
