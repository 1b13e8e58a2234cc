namespace BotApp.Domain.Records.Recalculations;

/// <summary>A formula of a register, or what it is searched or sorted by, was changed: its records are gone through again, a few at a time.</summary>
public sealed class Recalculation : ILongWork
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public long TypeId { get; set; }
    public DateTimeOffset StartedAt { get; set; }
    public long DoneTo { get; set; }
    public DateTimeOffset? EndedAt { get; set; }
}
