using BotApp.Domain.Storage;

namespace BotApp.Domain.Events;

/// <summary>One thing that happened, with who and when. Only ids: what it was about stands in its own rows.</summary>
public sealed class Event : IInWorkspace, IFromTurn
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public EventKind Kind { get; set; }
    public DateTimeOffset At { get; set; }
    /// <summary>Who did it; null for the clock.</summary>
    public long? PersonId { get; set; }
    public long? UnitId { get; set; }
    public long? RecordNumber { get; set; }
    /// <summary>The revision that this event came with.</summary>
    public int? Revision { get; set; }
    /// <summary>The episode, request, reply, binding, type or person that it happened to, by kind.</summary>
    public long? AboutId { get; set; }
    public string? TurnId { get; set; }
}
