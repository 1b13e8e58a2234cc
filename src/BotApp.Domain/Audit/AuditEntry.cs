using BotApp.Domain.Storage;

namespace BotApp.Domain.Audit;

/// <summary>
/// One write or one read of personal data: who, what, when. Numbers only, never what a record says. Entries of a workspace
/// are numbered without a gap, and each holds the hash over itself and the hash of the one before
/// (<see cref="AuditLink"/>). Nothing changes or removes one; both databases refuse it.
/// </summary>
public sealed class AuditEntry : IInWorkspace
{
    public long WorkspaceId { get; set; }
    public long Number { get; set; }
    public DateTimeOffset At { get; set; }
    /// <summary>Null for the clock.</summary>
    public long? PersonId { get; set; }
    /// <summary><c>write.recordSaved</c>, <c>read.opened</c>: see <see cref="AuditWords"/>.</summary>
    public required string What { get; set; }
    /// <summary>The record, where it was one.</summary>
    public long? RecordNumber { get; set; }
    public int? Revision { get; set; }
    /// <summary>The register, of a read.</summary>
    public long? TypeId { get; set; }
    public long? UnitId { get; set; }
    /// <summary>As the event says.</summary>
    public long? AboutId { get; set; }
    /// <summary>How many records were read; 0 of a write.</summary>
    public int Count { get; set; }
    /// <summary>Which, where there were several: <c>,12,15,</c>, the first hundred.</summary>
    public string? Records { get; set; }
    /// <summary>Of a write its event; of a read the last event that the chain held before it.</summary>
    public long EventId { get; set; }
    public string? TurnId { get; set; }
    public required string Hash { get; set; }
}
