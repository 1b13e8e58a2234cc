using BotApp.Bot.Outbound;
using BotApp.Domain.Text;
using BotApp.Teams.Turns;

namespace BotApp.Bot.Inbound;

/// <summary>What every turn has: who, where, in which language, and how it is told apart from its duplicate.</summary>
internal sealed record TurnHead(Caller Caller, Place Place, Language Language, string ActivityId, string? InboxKey, string BotId)
{
    /// <summary>Null when the activity does not say who or where.</summary>
    public static TurnHead? Of(Activity activity)
    {
        var userId = activity.From.Text("id");
        var objectId = Activity.IdOf(activity.From.Text("aadObjectId"));
        return activity.TenantId is { } tenant
            && activity.Conversation.Text("id") is { Length: > 0 } conversation
            && (userId ?? objectId) is { Length: > 0 } anyId
            ? new(
                new Caller(tenant, Either(objectId, anyId), Either(userId, anyId), activity.From.Text("name")),
                PlaceOf(activity, conversation),
                LanguageOf(activity),
                activity.Id ?? "",
                InboxKeys.Of(activity),
                activity.BotId)
            : null;
    }

    private static string Either(string? id, string other) => string.IsNullOrEmpty(id) ? other : id;

    private static Place PlaceOf(Activity activity, string conversation)
    {
        var (conversationId, root) = ThreadAddress.Split(conversation);
        var team = activity.ChannelData.Child("team").Text("id");
        var channel = activity.ChannelData.Child("channel").Text("id");
        var kind = KindOf(activity, team ?? channel ?? root);
        return kind == PlaceKind.Channel
            ? new(activity.ServiceUrl, kind, conversationId, root ?? RootOfNewThread(activity), team, channel ?? conversationId,
                activity.ChannelData.Child("team").Text("name"),
                activity.ChannelData.Child("channel").Text("type"))
            : new(activity.ServiceUrl, kind, conversationId);
    }

    private static PlaceKind KindOf(Activity activity, string? signOfChannel) => activity.Conversation.Text("conversationType") switch
    {
        "personal" => PlaceKind.Personal,
        "channel" => PlaceKind.Channel,
        "groupChat" => PlaceKind.GroupChat,
        _ when signOfChannel is not null => PlaceKind.Channel,
        _ => activity.Conversation.Child("isGroup").ValueKind == System.Text.Json.JsonValueKind.True ? PlaceKind.GroupChat : PlaceKind.Personal,
    };

    // Teams names the thread in the conversation id; other clients of the protocol may not: the message is its own root then.
    private static string? RootOfNewThread(Activity activity) =>
        activity.Type == "message" ? activity.ReplyToId ?? activity.Id : null;

    private static Language LanguageOf(Activity activity)
    {
        var locale = activity.Root.Text("locale")
            ?? activity.Root.Items("entities").Where(e => e.Text("type") == "clientInfo").Select(e => e.Text("locale")).FirstOrDefault(l => l is not null);
        return locale is null || locale.StartsWith("ja", StringComparison.OrdinalIgnoreCase) ? Language.Japanese : Language.English;
    }
}
