using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Deliveries;

/// <summary>One message that must leave: written with the state it tells of, drawn from the state when it is sent.</summary>
public sealed class Delivery : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public long AddressId { get; set; }
    public DeliveryKind Kind { get; set; }
    public Face Face { get; set; }
    public long FaceId { get; set; }
    public string? Arguments { get; set; }
    /// <summary>The message to redraw or delete; null for a post.</summary>
    public string? ActivityId { get; set; }
    public Language Language { get; set; }
    public DeliveryState State { get; set; }
    public int Attempts { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    /// <summary>Not before this time.</summary>
    public DateTimeOffset DueAt { get; set; }
    /// <summary>While it lies ahead one worker owns this row; a lapsed lease is claimable again.</summary>
    public DateTimeOffset LeasedUntil { get; set; }
    /// <summary>Grows with every claim, so that a frozen worker cannot commit late.</summary>
    public long Fence { get; set; }
    public DateTimeOffset? SentAt { get; set; }
    public string? Problem { get; set; }
}
