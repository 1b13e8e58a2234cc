using System.Text.Json;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Bot.Inbound;

/// <summary>The message extension: the search command, and the action on a message.</summary>
internal static class ParseExtension
{
    private const int UsualCount = 25;

    public static ParsedActivity Search(Activity activity, TurnHead head)
    {
        var value = activity.Value;
        if (value.ValueKind != JsonValueKind.Object)
        {
            return ParsedActivity.Malformed;
        }

        var parameters = value.Items("parameters").ToList();
        var options = value.Child("queryOptions");
        return new SearchTurn(
            head.Caller, head.Place, head.Language, head.ActivityId, head.InboxKey, head.BotId,
            value.Text("commandId") ?? "",
            parameters.Where(p => p.Text("name") != "initialRun").Select(p => p.Text("value")).FirstOrDefault(t => t is not null) ?? "",
            parameters.Any(p => p.Text("name") == "initialRun"),
            Math.Max(0, options.Number("skip", 0)),
            Math.Clamp(options.Number("count", UsualCount), 1, 100),
            activity.Name == "composeExtension/selectItem" ? SelectedNumber(value) : null);
    }

    public static ParsedActivity MessageAction(Activity activity, TurnHead head, Surface surface)
    {
        var value = activity.Value;
        if (value.ValueKind != JsonValueKind.Object)
        {
            return ParsedActivity.Malformed;
        }

        // On opening the verb is the command; a submit names its own in the dialog's data.
        var data = value.Child("data");
        var verb = surface == Surface.MessageActionOpen ? value.Text("commandId") : data.Text("verb") ?? value.Text("commandId");
        return CardAction.Turn(head, surface, data, verb ?? "", activity.ReplyToId, Quoted(value.Child("messagePayload")));
    }

    private static long? SelectedNumber(JsonElement value) =>
        long.TryParse(value.Text("number"), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    private static QuotedMessage? Quoted(JsonElement payload)
    {
        if (payload.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var body = payload.Child("body");
        var content = body.Text("content") ?? "";
        return new(
            payload.Text("id") ?? "",
            body.Text("contentType") == "text" ? content.Trim() : PlainText.OfHtml(content),
            payload.Child("from").Child("user").Text("displayName"),
            payload.Text("linkToMessage"));
    }
}
