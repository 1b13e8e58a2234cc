namespace BotApp.Tests.Jobs;

/// <summary>The real clock, some time later: what would lapse by waiting has lapsed.</summary>
internal sealed class LaterClock(TimeSpan by) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + by;
}
