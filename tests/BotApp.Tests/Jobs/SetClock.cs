namespace BotApp.Tests.Jobs;

/// <summary>Stands still until it is moved.</summary>
internal sealed class SetClock : TimeProvider
{
    private long ticks = new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero).Ticks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void Move(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);
}
