using BotApp.Domain.Storage;

namespace BotApp.Domain.People;

/// <summary>A channel of a unit serves a purpose. Binding again ends the earlier binding.</summary>
public sealed class ChannelBinding : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public long UnitId { get; set; }
    public ChannelPurpose Purpose { get; set; }
    public long AddressId { get; set; }
    public long BoundById { get; set; }
    public DateTimeOffset BoundAt { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
}
