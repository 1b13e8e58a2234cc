using BotApp.Domain.Storage;

namespace BotApp.Domain.RecordTypes;

/// <summary>A published version. Never changed: a change is the next version, with who and when.</summary>
public sealed class RecordTypeVersion : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public long TypeId { get; set; }
    /// <summary>1, 2, 3 … within the type.</summary>
    public int Version { get; set; }
    /// <summary>The definition as <see cref="DefinitionJson"/> writes it.</summary>
    public required string Definition { get; set; }
    public DateTimeOffset PublishedAt { get; set; }
    public long? PublishedById { get; set; }
    /// <summary>The earlier version that this one went back to; null when it changed something.</summary>
    public int? Restores { get; set; }
}
