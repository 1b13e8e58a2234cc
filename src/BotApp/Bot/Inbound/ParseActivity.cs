using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Bot.Inbound;

/// <summary>One activity becomes one <see cref="Turn"/>, or nothing that concerns us.</summary>
internal static class ParseActivity
{
    public static ParsedActivity Run(Activity activity)
    {
        if (activity.Type.Length == 0)
        {
            return ParsedActivity.Malformed;
        }

        if (!IsOurs(activity.Type) || IsFromBot(activity))
        {
            return ParsedActivity.Ignored;
        }

        return TurnHead.Of(activity) is not { } head ? ParsedActivity.Malformed : activity.Type switch
        {
            "message" => ParseMessage.Run(activity, head),
            "invoke" => ParseInvoke.Run(activity, head),
            "conversationUpdate" => ParseConversationUpdate.Run(activity, head),
            "installationUpdate" => ParseInstallation(activity, head),
            "messageReaction" => ParseReaction(activity, head),
            _ => ParseChange(activity, head),
        };
    }

    // event and typing are listed in the protocol, but nothing in them concerns us.
    private static bool IsOurs(string type) => type is "message" or "invoke" or "conversationUpdate" or "installationUpdate"
        or "messageReaction" or "messageUpdate" or "messageDelete";

    // A bot that hears itself, or another bot, would talk for ever. Events (installed, joined) may come in a bot's name.
    private static bool IsFromBot(Activity activity) =>
        activity.Type is not ("conversationUpdate" or "installationUpdate")
        && activity.From.Text("id") is { } from
        && (from == activity.BotId || from.StartsWith("28:", StringComparison.Ordinal));

    private static ParsedActivity ParseInstallation(Activity activity, TurnHead head) => activity.Root.Text("action") switch
    {
        "add" => Install(head, InstallStep.Installed),
        "add-upgrade" => Install(head, InstallStep.Upgraded),
        "remove" => Install(head, InstallStep.Removed),
        // The first half of an upgrade (remove-upgrade) removes nothing.
        _ => ParsedActivity.Ignored,
    };

    internal static InstallTurn Install(TurnHead head, InstallStep step) =>
        new(head.Caller, head.Place, head.Language, head.ActivityId, head.InboxKey, head.BotId, step);

    private static ParsedActivity ParseReaction(Activity activity, TurnHead head)
    {
        if ((activity.ReplyToId ?? activity.Id) is not { Length: > 0 } message)
        {
            return ParsedActivity.Malformed;
        }

        var added = Reactions("reactionsAdded");
        var removed = Reactions("reactionsRemoved");
        return added.Count + removed.Count == 0 ? ParsedActivity.Ignored : new ReactionTurn(
            head.Caller, head.Place, head.Language, head.ActivityId, head.InboxKey, head.BotId, message, added, removed);

        List<string> Reactions(string name) => [.. activity.Root.Items(name).Select(r => r.Text("type")).OfType<string>()];
    }

    private static ParsedActivity ParseChange(Activity activity, TurnHead head)
    {
        if (head.ActivityId.Length == 0)
        {
            return ParsedActivity.Malformed;
        }

        var text = activity.Type == "messageDelete" ? null : MessageText.Of(activity);
        return new MessageChangedTurn(head.Caller, head.Place, head.Language, head.ActivityId, head.InboxKey, head.BotId, text);
    }
}
