namespace BotApp.Tests.Bot;

/// <summary>A clock that stands still until a test moves it; waits end when it has passed them.</summary>
internal sealed class MovedClock : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Wait> waits = [];
    private DateTimeOffset now = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var wait = new Wait(this, () => callback(state));
        wait.Change(dueTime, period);
        return wait;
    }

    public void Move(TimeSpan by)
    {
        List<Wait> over;
        lock (gate)
        {
            now += by;
            over = [.. waits.Where(wait => wait.Due <= now)];
            waits.RemoveAll(over.Contains);
        }

        over.ForEach(wait => wait.End());
    }

    private sealed class Wait(MovedClock clock, Action end) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void End() => end();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
            {
                clock.waits.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = clock.now + dueTime;
                    clock.waits.Add(this);
                }
            }

            return true;
        }

        public void Dispose()
        {
            lock (clock.gate)
            {
                clock.waits.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
