using BotApp.Settings;

namespace BotApp.Bot.Outbound;

/// <summary>One conversation's way out: one call at a time, the rate windows, and the hold after a failure.</summary>
internal sealed class Lane(IReadOnlyList<RateWindow> windows, LimitSettings limits, TimeProvider clock) : IDisposable
{
    private readonly Lock gate = new();
    private int users;
    private bool isRetired;
    private long usedAt;
    private long heldAt;
    private TimeSpan heldFor;
    private int failures;

    public Turnstile Turnstile { get; } = new(windows, clock);

    /// <summary>How long this lane is still held; zero or less when it is open.</summary>
    public TimeSpan Hold
    {
        get
        {
            lock (gate)
            {
                return heldFor == TimeSpan.Zero ? TimeSpan.Zero : heldFor - clock.GetElapsedTime(heldAt);
            }
        }
    }

    /// <summary>False when the lane was put away a moment ago: take a new one.</summary>
    public bool TryUse()
    {
        lock (gate)
        {
            users += isRetired ? 0 : 1;
            return !isRetired;
        }
    }

    public void Unuse()
    {
        lock (gate)
        {
            users--;
            usedAt = clock.GetTimestamp();
        }
    }

    public bool TryRetire(TimeSpan idle)
    {
        lock (gate)
        {
            return isRetired |= users == 0 && clock.GetElapsedTime(usedAt) > idle;
        }
    }

    public void Opened()
    {
        lock (gate)
        {
            (failures, heldFor) = (0, TimeSpan.Zero);
        }
    }

    /// <summary>Nothing goes until then: as long as Teams says, or longer with each failure, spread by chance.</summary>
    public TimeSpan HoldFor(TimeSpan? retryAfter)
    {
        lock (gate)
        {
            var growing = limits.FirstHold * Math.Pow(2, Math.Min(failures++, 20));
            var spread = 0.75 + (Random.Shared.NextDouble() / 2);
            heldFor = retryAfter is { } said
                ? said + (limits.FirstHold * (spread - 0.75))
                : (growing < limits.LongestHold ? growing : limits.LongestHold) * spread;
            heldAt = clock.GetTimestamp();
            return heldFor;
        }
    }

    public void Dispose() => Turnstile.Dispose();
}
