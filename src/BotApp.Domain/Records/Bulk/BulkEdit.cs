using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Bulk;

/// <summary>One field of many records, set to one value in one step (まとめて変更), which can be taken back in one step.</summary>
public sealed class BulkEdit : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public long TypeId { get; set; }
    /// <summary>The view that the records were chosen from.</summary>
    public long ViewId { get; set; }
    public required string Field { get; set; }
    public int Count { get; set; }
    public DateTimeOffset At { get; set; }
    public long PersonId { get; set; }
    public DateTimeOffset? UndoneAt { get; set; }
    public long? UndoneById { get; set; }
    /// <summary>How many had been changed by somebody since, and were left as they were.</summary>
    public int LeftAlone { get; set; }
}
