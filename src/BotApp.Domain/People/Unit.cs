using BotApp.Domain.Storage;

namespace BotApp.Domain.People;

/// <summary>A team that has the bot installed, for example 宿泊療養ホテルA. Records belong to a unit.</summary>
public sealed class Unit : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    /// <summary>Teams' id of the team, which is also the id of its general channel (19:…@thread.tacv2).</summary>
    public required string TeamId { get; set; }
    public required string Name { get; set; }
    public required string ServiceUrl { get; set; }
    public DateTimeOffset InstalledAt { get; set; }
    public DateTimeOffset? RemovedAt { get; set; }
    /// <summary>When the roster was last read in full.</summary>
    public DateTimeOffset? RosterReadAt { get; set; }
}
