using BotApp.Domain.Storage;

namespace BotApp.Storage;

internal sealed class WaitingWriteOf<T>(
    long workspaceId, Func<AppDb, CancellationToken, Task<T>> body, CancellationToken cancellation)
    : WaitingWrite(workspaceId, cancellation)
{
    private T? value;

    public TaskCompletionSource<T> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override void Complete() => Answer.TrySetResult(value!);

    public override void Fail(Exception fault)
    {
        if (fault is OperationCanceledException && Cancellation.IsCancellationRequested)
        {
            Answer.TrySetCanceled(Cancellation);
        }
        else
        {
            Answer.TrySetException(fault);
        }
    }

    protected override async Task Body(AppDb db, CancellationToken token) => value = await body(db, token);
}
