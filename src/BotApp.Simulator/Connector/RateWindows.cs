using BotApp.Simulator.Shapes.Asked;

namespace BotApp.Simulator.Connector;

/// <summary>Teams' sliding rate windows, per conversation and for the whole tenant. A refused call does not count.</summary>
public sealed class RateWindows(TimeProvider clock)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Queue<long>> taken = new(StringComparer.Ordinal);

    public Limits Limits { get; set; } = new();

    /// <summary>Null when the call may pass, else how many seconds to wait.</summary>
    public int? Refuses(ConnectorCall call)
    {
        if (!Limits.Enforced)
            return null;
        var lane = (call.Writes ? "send " : "read ") + call.BaseId;
        var windows = call.Writes ? Limits.Send : Limits.Read;
        lock (gate)
        {
            var now = clock.GetTimestamp();
            var wait = Math.Max(Wait(lane, windows, now), Wait("tenant", [[Limits.PerTenantSecond, 1]], now));
            if (wait > 0)
                return (int)Math.Ceiling(wait);
            Take(lane, windows.Max(w => w[1]), now);
            Take("tenant", 1, now);
            return null;
        }
    }

    private double Wait(string lane, IReadOnlyList<IReadOnlyList<int>> windows, long now) =>
        taken.TryGetValue(lane, out var times) ? windows.Max(w => Wait(times, w[0], w[1], now)) : 0;

    private double Wait(Queue<long> times, int calls, int seconds, long now)
    {
        if (times.Count < calls)
            return 0;
        // The window is full while its n-th youngest call is younger than the window.
        var age = clock.GetElapsedTime(times.ElementAt(times.Count - calls), now).TotalSeconds;
        return age < seconds ? seconds - age : 0;
    }

    private void Take(string lane, int longest, long now)
    {
        if (!taken.TryGetValue(lane, out var times))
            taken[lane] = times = new Queue<long>();
        times.Enqueue(now);
        while (clock.GetElapsedTime(times.Peek(), now).TotalSeconds > longest)
            times.Dequeue();
    }
}
