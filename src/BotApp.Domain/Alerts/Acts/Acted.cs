namespace BotApp.Domain.Alerts.Acts;

/// <summary>What became of a press on a button of an episode: this press did it, or somebody was earlier.</summary>
public sealed record Acted(Episode Episode, ActedWhen When);
