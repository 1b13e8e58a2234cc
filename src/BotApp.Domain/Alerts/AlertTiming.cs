namespace BotApp.Domain.Alerts;

/// <summary>How long an episode waits for somebody before the next one is told, and how many rounds.</summary>
public sealed record AlertTiming(TimeSpan EscalateAfter, int Rounds)
{
    /// <summary>An acknowledged episode that stays quiet for so long is asked about; administrators are reminded as often.</summary>
    public TimeSpan QuietTime => EscalateAfter * 6;
}
