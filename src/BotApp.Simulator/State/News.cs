using System.Threading.Channels;

namespace BotApp.Simulator.State;

/// <summary>Tells everybody who looks (event streams, waiting scripts) that something changed.</summary>
/// <param name="first">Where its versions begin: above those of an earlier run, which pages that are still open remember.</param>
public sealed class News(long first)
{
    private readonly Lock gate = new();
    private readonly Listeners<Happening> listeners = new();
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public long Version { get; private set; } = first;

    public void Tell(string kind, string? conversationId = null, string? personId = null, string? subject = null, object? data = null)
    {
        TaskCompletionSource waiting;
        lock (gate)
        {
            Version++;
            listeners.Tell(new Happening(Version, kind, conversationId, personId, subject, data));
            waiting = changed;
            changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        waiting.TrySetResult();
    }

    /// <summary>Waits until the version is greater than the one given, or the time is over.</summary>
    public async Task<long> After(long version, TimeSpan atMost, CancellationToken stop)
    {
        var end = Task.Delay(atMost, stop);
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (Version > version)
                    return Version;
                next = changed.Task;
            }

            if (await Task.WhenAny(next, end) == end)
                return Version;
        }
    }

    public ChannelReader<Happening> Listen(CancellationToken stop) => listeners.Add(stop);
}
