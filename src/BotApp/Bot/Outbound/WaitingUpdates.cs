using BotApp.Teams.Wire;

namespace BotApp.Bot.Outbound;

/// <summary>
/// Updates of one message that wait in the lane melt together: the latest body is sent once and all who asked hear what
/// became of it.
/// </summary>
internal sealed class WaitingUpdates
{
    private readonly Lock gate = new();
    private readonly Dictionary<(string Conversation, string ActivityId), Waiting> all = [];

    public async Task<WireResult> Run(
        (string Conversation, string ActivityId) message, ReadOnlyMemory<byte> body,
        Func<Func<ReadOnlyMemory<byte>>, Task<WireResult>> put, CancellationToken cancellation)
    {
        Waiting update;
        bool joins;
        lock (gate)
        {
            joins = all.TryGetValue(message, out var waits);
            update = waits ?? (all[message] = new Waiting());
            update.Body = body;
        }

        // Others may wait for the same call: the caller's cancellation ends the wait, not the call.
        var result = joins ? update.Result.Task : Start(message, update, put);
        return await result.WaitAsync(cancellation);
    }

    private async Task<WireResult> Start(
        (string, string) message, Waiting update, Func<Func<ReadOnlyMemory<byte>>, Task<WireResult>> put)
    {
        try
        {
            var result = await put(() => Take(message, update));
            update.Result.SetResult(result);
            return result;
        }
        catch (Exception problem)
        {
            update.Result.SetException(problem);
            throw;
        }
        finally
        {
            Take(message, update);
        }
    }

    // From here on a newer update is a call of its own.
    private ReadOnlyMemory<byte> Take((string, string) message, Waiting update)
    {
        lock (gate)
        {
            if (all.TryGetValue(message, out var current) && ReferenceEquals(current, update))
            {
                all.Remove(message);
            }

            return update.Body;
        }
    }

    private sealed class Waiting
    {
        public ReadOnlyMemory<byte> Body { get; set; }

        public TaskCompletionSource<WireResult> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
