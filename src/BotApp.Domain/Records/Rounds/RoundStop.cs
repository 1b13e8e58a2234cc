using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Rounds;

/// <summary>One of a round: waiting, done with a record, or skipped. A skipped one can still be done.</summary>
public sealed class RoundStop : IInWorkspace
{
    public long WorkspaceId { get; set; }
    public long RoundId { get; set; }
    /// <summary>From 1, in the order of the list that the round began from.</summary>
    public int Place { get; set; }
    public long SubjectNumber { get; set; }
    public long? RecordNumber { get; set; }
    public DateTimeOffset? DoneAt { get; set; }
    public DateTimeOffset? SkippedAt { get; set; }

    public bool IsDone => DoneAt is not null;

    public bool IsWaiting => DoneAt is null && SkippedAt is null;
}
