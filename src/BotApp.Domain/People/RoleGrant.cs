using BotApp.Domain.Storage;

namespace BotApp.Domain.People;

/// <summary>Who may do what, since when, by whom. A null unit means the whole workspace.</summary>
public sealed class RoleGrant : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public long PersonId { get; set; }
    public long? UnitId { get; set; }
    public Role Role { get; set; }
    public long? GrantedById { get; set; }
    public DateTimeOffset GrantedAt { get; set; }
    public long? RevokedById { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }
}
