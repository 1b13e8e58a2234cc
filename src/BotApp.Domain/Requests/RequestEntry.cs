using BotApp.Domain.Storage;

namespace BotApp.Domain.Requests;

/// <summary>One line of a request's history: what, who, when. Never changed.</summary>
public sealed class RequestEntry : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public long RequestId { get; set; }
    public RequestEntryKind Kind { get; set; }
    public DateTimeOffset At { get; set; }
    public long PersonId { get; set; }
    public Lane? Lane { get; set; }
    public string? Note { get; set; }
    /// <summary>Of <see cref="RequestEntryKind.Published"/>: the register and its version.</summary>
    public long? TypeId { get; set; }
    public int? TypeVersion { get; set; }
}
