using BotApp.Domain.Records.Entries;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.History;

/// <summary>A record as it was from one change to the next. Never changed, never deleted.</summary>
public sealed class Revision : IInWorkspace
{
    public long WorkspaceId { get; set; }
    public long RecordNumber { get; set; }
    /// <summary>1, 2, 3 … within the record.</summary>
    public int Number { get; set; }
    public long TypeId { get; set; }
    /// <summary>The version of the type that <see cref="Document"/> was written under.</summary>
    public int TypeVersion { get; set; }
    public RevisionKind Kind { get; set; }
    public required string Document { get; set; }
    public DateTimeOffset At { get; set; }
    /// <summary>Null for the clock.</summary>
    public long? PersonId { get; set; }
    public string? Reason { get; set; }
    /// <summary><see cref="TypedTexts"/> as JSON; null when there is none.</summary>
    public string? Typed { get; set; }
}
