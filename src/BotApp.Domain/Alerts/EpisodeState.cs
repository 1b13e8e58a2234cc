namespace BotApp.Domain.Alerts;

public enum EpisodeState
{
    /// <summary>Nobody has acknowledged what stands now: one after the other is called.</summary>
    Calling,
    /// <summary>Somebody has it.</summary>
    Acknowledged,
    Closed,
}
