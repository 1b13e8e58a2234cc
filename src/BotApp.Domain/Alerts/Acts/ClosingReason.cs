namespace BotApp.Domain.Alerts.Acts;

/// <summary>Why an episode ended. The last two happen by themselves; people choose among the others.</summary>
public enum ClosingReason
{
    Recovered,
    Transferred,
    Watched,
    Mistaken,
    Other,
    /// <summary>The subject left (退所).</summary>
    Left,
    /// <summary>A correction or withdrawal took the last finding away.</summary>
    NothingStands,
}
