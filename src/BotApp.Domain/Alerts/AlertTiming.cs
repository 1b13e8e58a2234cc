namespace BotApp.Domain.Alerts;

/// <summary>How long an episode waits for somebody before the next one is told, and how many rounds.</summary>
public sealed record AlertTiming(TimeSpan EscalateAfter, int Rounds);
