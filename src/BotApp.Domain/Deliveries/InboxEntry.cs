using BotApp.Domain.Storage;

namespace BotApp.Domain.Deliveries;

/// <summary>
/// A turn that changed something, and what it was answered with (a reference: the answer itself holds patient data).
/// <see cref="Key"/> is unique in the workspace: <c>activity:{conversation}:{type}:{id}[:{timestamp}]</c> or
/// <c>op:{person}:{verb}:{opId}</c>.
/// </summary>
public sealed class InboxEntry : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public required string Key { get; set; }
    public DateTimeOffset ReceivedAt { get; set; }
    public Face? AnswerFace { get; set; }
    public long AnswerFaceId { get; set; }
    public string? AnswerArguments { get; set; }
}
