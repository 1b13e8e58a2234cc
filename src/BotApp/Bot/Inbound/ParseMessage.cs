using System.Text.Json;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Bot.Inbound;

/// <summary>A message: words of a person, or the values of an <c>Action.Submit</c>.</summary>
internal static class ParseMessage
{
    private const string Picture = "picture";
    private const string FileType = "application/vnd.microsoft.teams.file.download.info";

    public static ParsedActivity Run(Activity activity, TurnHead head)
    {
        var text = MessageText.Of(activity);
        return activity.Value.ValueKind == JsonValueKind.Object && (text.Length == 0 || activity.Value.Text("verb") is not null)
            ? CardAction.Turn(head, Surface.Submit, activity.Value, null, activity.ReplyToId)
            : new MessageTurn(
                head.Caller, head.Place, head.Language, head.ActivityId, head.InboxKey, head.BotId,
                text, AddressesBot(activity, head), OtherMentions(activity), Files(activity))
            {
                NamesFiles = NamesFiles(activity),
            };
    }

    private static bool AddressesBot(Activity activity, TurnHead head) =>
        head.Place.Kind == PlaceKind.Personal || MessageText.Mentions(activity).Any(m => m.UserId == activity.BotId);

    private static List<Mention> OtherMentions(Activity activity) =>
        [.. MessageText.Mentions(activity).Where(m => m.UserId != activity.BotId).Select(m => new Mention(m.UserId, m.Name))];

    private static List<SentFile> Files(Activity activity) =>
        [.. activity.Root.Items("attachments").Select(File).OfType<SentFile>().Select(file => file with { Name = file.Name.Length > 0 ? file.Name : Picture })];

    /// <summary>Attached in a personal chat it has an address of OneDrive; pasted into any message, one of the connector.</summary>
    private static SentFile? File(JsonElement attachment)
    {
        var content = attachment.Child("content");
        return attachment.Text("contentType") switch
        {
            FileType when content.Text("downloadUrl") is { } url => new(attachment.Text("name") ?? "", content.Text("fileType") ?? "", url),
            { } type when type.StartsWith("image/", StringComparison.Ordinal) && attachment.Text("contentUrl") is { } url =>
                new(attachment.Text("name") ?? "", type["image/".Length..], url),
            _ => null,
        };
    }

    /// <summary>What is attached in a channel stands only as a mark in the text's twin.</summary>
    private static bool NamesFiles(Activity activity) => activity.Root.Items("attachments").Any(attachment =>
        attachment.Text("contentType") == "text/html"
        && attachment.Text("content") is { } html && html.Contains("<attachment", StringComparison.OrdinalIgnoreCase));
}
