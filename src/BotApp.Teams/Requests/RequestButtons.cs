using System.Text.Json.Nodes;
using BotApp.Domain.Requests;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Requests;

/// <summary>One primary button; what is done less often stands in the overflow menu. A closed request has none.</summary>
public static class RequestButtons
{
    public static IReadOnlyList<FormButton> OfRoot(RequestView view) => view.Request.State is RequestState.Filed
        ? [Button(view, "request.button.take", "request.take") with { Style = "positive", AssociatedInputs = "none" }]
        : [];

    public static IReadOnlyList<object> DialogsOfRoot(RequestView view) => view.Request.State is RequestState.Closed
        ? []
        :
        [
            Dialog(view, "request.button.answer", "request.answering", view.Request.State is RequestState.Taken or RequestState.Replied ? "primary" : "secondary"),
            Dialog(view, "request.button.builder", "request.deciding", "secondary", Lane.Builder),
            Dialog(view, "request.button.vendor", "request.deciding", "secondary", Lane.Vendor),
            Dialog(view, "request.button.close", "request.closing", view.Request.State is RequestState.Answered or RequestState.Replied ? "primary" : "secondary"),
        ];

    /// <summary>One place to answer at a time: the copy, until a reply came; then the newest reply.</summary>
    public static bool HasInput(RequestView view) => view.Request.State is not RequestState.Closed && view.NewestReplyId is null;

    public static IReadOnlyList<FormButton> OfCopy(RequestView view)
    {
        if (!HasInput(view))
        {
            return [];
        }

        var reply = Button(view, "request.button.reply", "request.reply");
        reply.Data["opId"] = Guid.NewGuid().ToString("N");
        return [reply with { Style = "positive" }];
    }

    public static IReadOnlyList<object> DialogsOfCopy(RequestView view) => view.Request.State is RequestState.Closed
        ? []
        :
        [
            .. HasInput(view) ? Array.Empty<object>() : [Dialog(view, "request.button.reply", "request.replying", "secondary")],
            Dialog(view, "request.button.close", "request.closing", view.Request.State is RequestState.Answered ? "primary" : "secondary"),
        ];

    public static IReadOnlyList<object> Links(RequestView view) => view.Request.SourceLink is { } link
        ? [new { Title = view.Sheet.Say("request.button.source"), Url = link }]
        : [];

    public static FormButton Open(Words words, long requestId) =>
        new(words.Say("request.button.open"), "request.open", new JsonObject { ["request"] = requestId }) { AssociatedInputs = "none" };

    private static FormButton Button(RequestView view, string words, string verb) =>
        new(view.Sheet.Say(words), verb, new JsonObject { ["request"] = view.Request.Id });

    private static object Dialog(RequestView view, string words, string verb, string mode, Lane? lane = null) =>
        new { Title = view.Sheet.Say(words), Verb = verb, Mode = mode, Lane = lane?.ToString() ?? "" };
}
