using BotApp.Domain.Storage;

namespace BotApp.Domain.Requests;

/// <summary>
/// One text of a request's conversation. It was written in one place and is mirrored to the other; the row is there
/// before a copy is posted, so that a copy is never taken for a new reply.
/// </summary>
public sealed class Reply : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public long RequestId { get; set; }
    public long AuthorId { get; set; }
    public required string Text { get; set; }
    /// <summary>It answers the request, instead of only talking about it.</summary>
    public bool IsAnswer { get; set; }
    public ReplySide Side { get; set; }
    public DateTimeOffset At { get; set; }
    public DateTimeOffset? EditedAt { get; set; }
    public DateTimeOffset? DeletedAt { get; set; }
    /// <summary>The message that it was typed in (conversation id and activity id), to follow its edits; null when it came from a card.</summary>
    public string? OriginConversationId { get; set; }
    public string? OriginActivityId { get; set; }
    /// <summary>When its copy was handed to the deliveries; null while the other side has no place yet.</summary>
    public DateTimeOffset? MirroredAt { get; set; }
}
