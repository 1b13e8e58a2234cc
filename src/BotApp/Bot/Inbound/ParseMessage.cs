using System.Text.Json;
using BotApp.Teams.Turns;

namespace BotApp.Bot.Inbound;

/// <summary>A message: words of a person, or the values of an <c>Action.Submit</c>.</summary>
internal static class ParseMessage
{
    private const string FileType = "application/vnd.microsoft.teams.file.download.info";

    public static ParsedActivity Run(Activity activity, TurnHead head)
    {
        var text = MessageText.Of(activity);
        return activity.Value.ValueKind == JsonValueKind.Object && (text.Length == 0 || activity.Value.Text("verb") is not null)
            ? CardAction.Turn(head, Surface.Submit, activity.Value, null, activity.ReplyToId)
            : new MessageTurn(
                head.Caller, head.Place, head.Language, head.ActivityId, head.InboxKey, head.BotId,
                text, AddressesBot(activity, head), OtherMentions(activity), Files(activity));
    }

    private static bool AddressesBot(Activity activity, TurnHead head) =>
        head.Place.Kind == PlaceKind.Personal || MessageText.Mentions(activity).Any(m => m.UserId == activity.BotId);

    private static List<Mention> OtherMentions(Activity activity) =>
        [.. MessageText.Mentions(activity).Where(m => m.UserId != activity.BotId).Select(m => new Mention(m.UserId, m.Name))];

    private static List<SentFile> Files(Activity activity) =>
    [
        .. from attachment in activity.Root.Items("attachments")
           where attachment.Text("contentType") == FileType
           let url = attachment.Child("content").Text("downloadUrl")
           where url is not null
           select new SentFile(attachment.Text("name") ?? "", attachment.Child("content").Text("fileType") ?? "", url),
    ];
}
