namespace BotApp.Domain.Records.Recalculations;

/// <summary>A formula of a register was added or changed: its records are calculated again, a few at a time.</summary>
public sealed class Recalculation : ILongWork
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public long TypeId { get; set; }
    public DateTimeOffset StartedAt { get; set; }
    public long DoneTo { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
}
