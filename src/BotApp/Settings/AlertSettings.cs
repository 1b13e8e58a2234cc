namespace BotApp.Settings;

/// <summary>Section <c>Alerts</c>.</summary>
/// <param name="EscalateAfter">How long nobody may acknowledge before the next person is told.</param>
/// <param name="Rounds">How many are told before the administrators are.</param>
public sealed record AlertSettings(TimeSpan EscalateAfter, int Rounds);
