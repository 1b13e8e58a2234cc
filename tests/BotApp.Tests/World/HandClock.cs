namespace BotApp.Tests.World;

/// <summary>A clock that stands still until a test moves it. It begins on 2026-11-21 at 18:05 in Japan.</summary>
public sealed class HandClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 11, 21, 18, 5, 0, TimeSpan.FromHours(9));

    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();

    public void Advance(TimeSpan time) => now += time;
}
