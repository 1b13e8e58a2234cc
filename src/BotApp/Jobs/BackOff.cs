namespace BotApp.Jobs;

/// <summary>When a message whose fate is unclear is tried again.</summary>
internal static class BackOff
{
    /// <summary>Teams can be away for hours and an alert must still arrive; what is older helps nobody.</summary>
    public static readonly TimeSpan GiveUpAfter = TimeSpan.FromHours(24);

    private const double LongestSeconds = 60;

    /// <param name="attempts">How often it was tried, from 1.</param>
    /// <param name="chance">From 0 to 1, so that many do not come back at the same moment.</param>
    public static TimeSpan After(int attempts, double chance) =>
        TimeSpan.FromSeconds(Math.Min(LongestSeconds, Math.Pow(2, attempts - 1)) * (0.5 + chance / 2));
}
