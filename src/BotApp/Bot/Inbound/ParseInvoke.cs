using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Bot.Inbound;

/// <summary>The invokes of Teams, by name. What is not listed is unknown (501).</summary>
internal static class ParseInvoke
{
    public static ParsedActivity Run(Activity activity, TurnHead head) => activity.Name switch
    {
        "adaptiveCard/action" => Execute(activity, head),
        "application/search" => Typeahead(activity, head),
        "task/fetch" => Dialog(activity, head, Surface.DialogOpen),
        "task/submit" => Dialog(activity, head, Surface.DialogSubmit),
        "composeExtension/query" or "composeExtension/selectItem" => ParseExtension.Search(activity, head),
        "composeExtension/fetchTask" => ParseExtension.MessageAction(activity, head, Surface.MessageActionOpen),
        "composeExtension/submitAction" => ParseExtension.MessageAction(activity, head, Surface.MessageActionSubmit),
        "fileConsent/invoke" => FileConsent(activity, head),
        "signin/verifyState" or "signin/tokenExchange" => SignIn(activity, head),
        _ => ParsedActivity.Unknown,
    };

    private static ParsedActivity Execute(Activity activity, TurnHead head)
    {
        var action = activity.Value.Child("action");
        if (action.ValueKind != JsonValueKind.Object)
        {
            return ParsedActivity.Malformed;
        }

        var surface = activity.Value.Text("trigger") == "automatic" ? Surface.Refresh : Surface.Execute;
        return CardAction.Turn(head, surface, action.Child("data"), action.Text("verb"), activity.ReplyToId);
    }

    private static ParsedActivity Dialog(Activity activity, TurnHead head, Surface surface)
    {
        // task/fetch of a client without tabs puts the data straight into the value.
        var data = activity.Value.Child("data");
        var sent = data.ValueKind == JsonValueKind.Object ? data : activity.Value;
        return CardAction.Turn(head, surface, sent, null, activity.ReplyToId);
    }

    private static ParsedActivity Typeahead(Activity activity, TurnHead head)
    {
        var options = activity.Value.Child("queryOptions");
        return activity.Value.ValueKind != JsonValueKind.Object ? ParsedActivity.Malformed : new TypeaheadTurn(
            head.Caller, head.Place, head.Language, head.ActivityId, head.InboxKey, head.BotId,
            activity.Value.Text("dataset") ?? "", activity.Value.Text("queryText") ?? "",
            Math.Max(0, options.Number("skip", 0)), Math.Clamp(options.Number("top", 15), 1, 100));
    }

    private static ParsedActivity FileConsent(Activity activity, TurnHead head) =>
        activity.Value.Text("action") is not { } action ? ParsedActivity.Malformed : new FileConsentTurn(
            head.Caller, head.Place, head.Language, head.ActivityId, head.InboxKey, head.BotId,
            activity.Value.Child("context").Copy() as JsonObject ?? [],
            action == "accept" ? Copy(activity.Value.Child("uploadInfo")) : null,
            activity.ReplyToId);

    private static FileCopy? Copy(JsonElement place) => place.Text("uploadUrl") is { } upload
        ? new(upload, place.Text("contentUrl") ?? "", place.Text("name") ?? "", place.Text("uniqueId") ?? "", place.Text("fileType") ?? "")
        : null;

    private static SignInTurn SignIn(Activity activity, TurnHead head) => new(
        head.Caller, head.Place, head.Language, head.ActivityId, head.InboxKey, head.BotId,
        activity.Name ?? "", activity.Value.Copy() as JsonObject ?? []);
}
