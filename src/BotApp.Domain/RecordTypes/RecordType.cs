using BotApp.Domain.Storage;

namespace BotApp.Domain.RecordTypes;

/// <summary>One register of the workspace (台帳). What its records look like stands in its versions.</summary>
public sealed class RecordType : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    /// <summary>Stable, unique in the workspace: <c>resident</c>.</summary>
    public required string Key { get; set; }
    /// <summary>The number of the version that forms use now.</summary>
    public int Version { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
}
