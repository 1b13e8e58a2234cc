namespace BotApp.Domain.Deliveries;

public enum DeliveryKind
{
    /// <summary>A new message; its id becomes a <see cref="PostedCopy"/>.</summary>
    Post,
    /// <summary>Redraws one message of ours.</summary>
    Update,
    Delete,
}
