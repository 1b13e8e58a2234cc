namespace BotApp.Domain.Deliveries;

public enum DeliveryState
{
    Pending,
    Sent,
    /// <summary>Posted without an answer: the message may exist. It is posted again, with the same number.</summary>
    Unknown,
    /// <summary>Nothing was left to show when its turn came, or a newer redrawing of the same message showed it too.</summary>
    Dropped,
    /// <summary>Given up, with a problem that staff can read.</summary>
    Dead,
}
