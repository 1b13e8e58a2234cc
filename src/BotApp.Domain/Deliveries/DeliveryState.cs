namespace BotApp.Domain.Deliveries;

public enum DeliveryState
{
    Pending,
    Sent,
    /// <summary>Posted without an answer: the message may exist. It is posted again, with the same number.</summary>
    Unknown,
    /// <summary>Given up, with a problem that staff can read.</summary>
    Dead,
}
