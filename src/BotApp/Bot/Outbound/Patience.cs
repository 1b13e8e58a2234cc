namespace BotApp.Bot.Outbound;

/// <summary>How long one call may wait for its place.</summary>
internal sealed class Patience(TimeSpan length, TimeProvider clock, CancellationToken cancellation)
{
    private readonly long start = clock.GetTimestamp();

    public CancellationToken Cancellation => cancellation;

    public TimeSpan Left => length - clock.GetElapsedTime(start);
}
