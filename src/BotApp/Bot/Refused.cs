namespace BotApp.Bot;

/// <summary>A request that is not served.</summary>
/// <param name="Reason">For the log: fixed words, nothing of what was sent.</param>
internal sealed record Refused(int Status, string Reason);
