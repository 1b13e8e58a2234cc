using System.Text.Json;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Bot.Inbound;

/// <summary>Members came or went (the bot among them: an installation), or a team or channel changed.</summary>
internal static class ParseConversationUpdate
{
    public static ParsedActivity Run(Activity activity, TurnHead head)
    {
        var joined = Members(activity, "membersAdded", head);
        var left = Members(activity, "membersRemoved", head);
        if (joined.Exists(m => m.UserId == activity.BotId))
        {
            return ParseActivity.Install(head, InstallStep.Installed);
        }

        if (left.Exists(m => m.UserId == activity.BotId))
        {
            return ParseActivity.Install(head, InstallStep.Removed);
        }

        return joined.Count + left.Count > 0
            ? new RosterTurn(head.Caller, head.Place, head.Language, head.ActivityId, head.InboxKey, head.BotId, joined, left)
            : TeamChanged(activity, head);
    }

    private static List<RosterMember> Members(Activity activity, string name, TurnHead head) =>
    [
        .. from member in activity.Root.Items(name)
           let id = member.Text("id")
           where id is { Length: > 0 }
           select new RosterMember(id, Activity.IdOf(member.Text("aadObjectId")), member.Text("name"), IsGuest(member, head)),
    ];

    private static bool IsGuest(JsonElement member, TurnHead head) =>
        member.Text("userRole") == "guest"
        || (member.Text("tenantId") is { } tenant && !string.Equals(tenant, head.Caller.TenantId, StringComparison.OrdinalIgnoreCase));

    private static ParsedActivity TeamChanged(Activity activity, TurnHead head)
    {
        if (activity.EventType is not { Length: > 0 } type || !(IsOf("team") || IsOf("channel")))
        {
            return ParsedActivity.Ignored;
        }

        var channel = activity.ChannelData.Child("channel");
        var named = IsOf("channel") ? channel : activity.ChannelData.Child("team");
        return new TeamChangedTurn(
            head.Caller, head.Place, head.Language, head.ActivityId, head.InboxKey, head.BotId,
            type, IsOf("channel") ? channel.Text("id") : null, named.Text("name"));

        bool IsOf(string kind) => type.StartsWith(kind, StringComparison.Ordinal);
    }
}
