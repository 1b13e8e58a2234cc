using BotApp.Settings;

namespace BotApp.Bot.Outbound;

/// <summary>
/// Exact rate windows. A call counts from its end, and as "now" while it runs: whatever the network does, the other side
/// never sees more calls in a window than it allows. Memory follows what was really sent, not what would be allowed.
/// </summary>
internal sealed class SlidingWindows(IReadOnlyList<RateWindow> windows, TimeProvider clock)
{
    private static readonly TimeSpan PauseWhileAllAreRunning = TimeSpan.FromMilliseconds(10);

    private readonly Lock gate = new();
    private readonly int most = windows.Max(window => window.Count);
    private readonly TimeSpan longest = windows.Max(window => window.Length);
    private long[] ends = new long[16];
    private int first;
    private int count;
    private int running;

    /// <returns>Null when the call may go now (then <see cref="End"/> or <see cref="Return"/> must follow), else how long to wait.</returns>
    public TimeSpan? TryBegin()
    {
        lock (gate)
        {
            var now = clock.GetTimestamp();
            var wait = TimeSpan.Zero;
            foreach (var window in windows)
            {
                var left = window.Count - running;
                var needed = left <= 0 ? PauseWhileAllAreRunning
                    : count < left ? TimeSpan.Zero
                    : window.Length - clock.GetElapsedTime(EndOf(count - left), now);
                wait = needed > wait ? needed : wait;
            }

            if (wait > TimeSpan.Zero)
            {
                return wait;
            }

            running++;
            return null;
        }
    }

    /// <summary>The call has ended: it was, or may have been, seen by the other side.</summary>
    public void End()
    {
        lock (gate)
        {
            running--;
            var now = clock.GetTimestamp();
            while (count == most || (count > 0 && clock.GetElapsedTime(EndOf(0), now) >= longest))
            {
                first = (first + 1) % ends.Length;
                count--;
            }

            if (count == ends.Length)
            {
                Grow();
            }

            ends[(first + count) % ends.Length] = now;
            count++;
        }
    }

    /// <summary>The call was not made after all.</summary>
    public void Return()
    {
        lock (gate)
        {
            running--;
        }
    }

    private long EndOf(int index) => ends[(first + index) % ends.Length];

    private void Grow()
    {
        var larger = new long[ends.Length * 2];
        for (var i = 0; i < count; i++)
        {
            larger[i] = EndOf(i);
        }

        (ends, first) = (larger, 0);
    }
}
