using BotApp.Settings;

namespace BotApp.Bot.Outbound;

/// <summary>Callers pass one after the other, in the order they came, when the rate windows let them.</summary>
internal sealed class Turnstile(IReadOnlyList<RateWindow> windows, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim queue = new(1);
    private int waiting;

    public SlidingWindows Windows { get; } = new(windows, clock);

    /// <summary>Stands in the queue.</summary>
    /// <returns>False when the patience ran out; else <see cref="Leave"/> must follow.</returns>
    public async ValueTask<bool> Enter(Patience patience)
    {
        if (queue.Wait(0, CancellationToken.None))
        {
            return true;
        }

        Interlocked.Increment(ref waiting);
        try
        {
            return await Queue(patience);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }

    public void Leave() => queue.Release();

    /// <summary>At the head of the queue: waits for the windows.</summary>
    /// <returns>Null when the call may go, else how long to stay away.</returns>
    public async ValueTask<TimeSpan?> AwaitWindows(Patience patience)
    {
        while (Windows.TryBegin() is { } wait)
        {
            if (wait > patience.Left)
            {
                return wait;
            }

            await Task.Delay(wait, clock, patience.Cancellation);
        }

        return null;
    }

    /// <summary>When somebody who gave up waiting may hope to pass.</summary>
    public TimeSpan Estimate(RateWindow window) => window.Length * Math.Max(0.25, (double)Volatile.Read(ref waiting) / window.Count);

    public void Dispose() => queue.Dispose();

    private async Task<bool> Queue(Patience patience)
    {
        if (patience.Left is not { Ticks: > 0 } left)
        {
            return false;
        }

        using var end = new CancellationTokenSource(left, clock);
        using var link = patience.Cancellation.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), end);
        try
        {
            await queue.WaitAsync(end.Token);
            return true;
        }
        catch (OperationCanceledException) when (!patience.Cancellation.IsCancellationRequested)
        {
            return false;
        }
    }
}
