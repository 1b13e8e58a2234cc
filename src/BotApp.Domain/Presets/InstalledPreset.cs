using BotApp.Domain.Storage;

namespace BotApp.Domain.Presets;

/// <summary>A preset that stands in this workspace: which version, since when, by whom.</summary>
public sealed class InstalledPreset : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public required string Key { get; set; }
    public int Version { get; set; }
    public DateTimeOffset InstalledAt { get; set; }
    public long? InstalledById { get; set; }
}
