namespace BotApp.Domain.Alerts.Calls;

/// <summary>Why somebody is called to an episode in person.</summary>
public enum CallReason
{
    NotAcknowledged,
    /// <summary>A worse finding came to what somebody has.</summary>
    Worse,
    HandedOver,
    /// <summary>To the owner: nothing was noted for a while.</summary>
    StillOpen,
    /// <summary>To administrators: every round was in vain.</summary>
    NobodyCame,
    /// <summary>The channel did not take the card.</summary>
    NotDelivered,
}
