using BotApp.Domain.Storage;

namespace BotApp.Domain.People;

/// <summary>A person stands in the roster of a unit.</summary>
public sealed class Membership : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public long PersonId { get; set; }
    public long UnitId { get; set; }
    /// <summary>A guest, or somebody of another tenant: never more than vendor.</summary>
    public bool IsGuest { get; set; }
    public DateTimeOffset JoinedAt { get; set; }
    public DateTimeOffset? LeftAt { get; set; }
}
