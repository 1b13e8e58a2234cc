using System.Security.Cryptography;
using System.Text;
using BotApp.Bot.Outbound;

namespace BotApp.Bot.Inbound;

/// <summary>
/// Tells one delivery from another: tenant (the workspace of the inbox row), conversation, type and id. Edits, deletions
/// and reactions reuse the original's id, so their time and event type belong to it.
/// </summary>
internal static class InboxKeys
{
    private const int LongestPlain = 300;

    public static string? Of(Activity activity)
    {
        if (activity is not { Id.Length: > 0, Type.Length: > 0 } || activity.Conversation.Text("id") is not { } conversation)
        {
            return null;
        }

        var key = $"{ThreadAddress.Split(conversation).ConversationId}:{activity.Type}:{activity.Id}";
        if (activity.Type is "messageUpdate" or "messageDelete" or "messageReaction")
        {
            if ((activity.Root.Text("timestamp") ?? activity.Root.Text("localTimestamp")) is not { } time)
            {
                return null;
            }

            key = $"{key}:{time}:{activity.EventType}";
        }

        return key.Length <= LongestPlain ? key : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
    }
}
