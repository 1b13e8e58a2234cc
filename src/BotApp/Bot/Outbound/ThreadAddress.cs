using BotApp.Domain.Deliveries;

namespace BotApp.Bot.Outbound;

/// <summary>
/// The one place that knows how Teams addresses a thread: the conversation <c>{channel};messageid={root}</c>
/// (<c>replyToId</c> alone does not thread).
/// </summary>
internal static class ThreadAddress
{
    private const string Mark = ";messageid=";

    public static string Of(string conversationId, string? rootId) =>
        string.IsNullOrEmpty(rootId) ? conversationId : conversationId + Mark + rootId;

    public static string? Of(Address address) =>
        address.ConversationId is { } conversation ? Of(conversation, address.ThreadRootId) : null;

    public static (string ConversationId, string? RootId) Split(string conversation)
    {
        var at = conversation.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        return at < 0
            ? (conversation, null)
            : (conversation[..at], conversation[(at + Mark.Length)..] is { Length: > 0 } root ? root : null);
    }
}
