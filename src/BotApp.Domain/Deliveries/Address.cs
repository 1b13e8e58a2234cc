using BotApp.Domain.Storage;

namespace BotApp.Domain.Deliveries;

/// <summary>
/// Where a message can go: our own form of a conversation reference. A personal chat that nobody opened yet has no
/// conversation id; the wire creates it from the user id at the first send.
/// </summary>
public sealed class Address : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public required string TenantId { get; set; }
    public required string ServiceUrl { get; set; }
    public AddressKind Kind { get; set; }
    /// <summary>The conversation without <c>;messageid=</c>; null for a personal chat that is still to be created.</summary>
    public string? ConversationId { get; set; }
    /// <summary>The activity id of the thread's root in a channel; null for the channel itself and for personal chats.</summary>
    public string? ThreadRootId { get; set; }
    public string? TeamId { get; set; }
    /// <summary>The Teams user id (29:…) of a personal chat's person.</summary>
    public string? UserId { get; set; }
    public string? AadObjectId { get; set; }
    public DateTimeOffset? DeadSince { get; set; }
    /// <summary>Words key of the reason that staff can read, for example <c>wire.notInRoster</c>.</summary>
    public string? DeadReason { get; set; }
}
