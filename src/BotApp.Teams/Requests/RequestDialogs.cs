using System.Text.Json.Nodes;
using BotApp.Domain;
using BotApp.Domain.Requests;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Requests;

/// <summary>What asks for a sentence: the answer, the reason of a decision, the reason of an end. Everything typed is kept.</summary>
public static class RequestDialogs
{
    public static DialogAnswer Answering(Scene scene, Request request, ActionTurn turn, IReadOnlyList<Refusal> refusals) =>
        Dialog(scene, request, turn, refusals, new("request.answer.title", "request.answer.send", "request.answer", "text", "request.answer.text"));

    public static DialogAnswer Closing(Scene scene, Request request, ActionTurn turn, IReadOnlyList<Refusal> refusals) =>
        Dialog(scene, request, turn, refusals, new("request.close.title", "request.close.send", "request.close", "reason", "request.close.reason"));

    public static DialogAnswer Replying(Scene scene, Request request, ActionTurn turn, IReadOnlyList<Refusal> refusals) =>
        Dialog(scene, request, turn, refusals, new("request.replying.title", "request.replying.send", "request.reply", "text", "request.replyLabel"));

    public static DialogAnswer Deciding(Scene scene, Request request, ActionTurn turn, Lane lane, IReadOnlyList<Refusal> refusals)
    {
        var asks = lane switch
        {
            Lane.Builder => new Asked("request.decide.titleBuilder", "request.decide.send", "request.decide", "reason", "request.decide.reason"),
            Lane.Vendor => new Asked("request.decide.titleVendor", "request.decide.send", "request.decide", "reason", "request.decide.reason")
            {
                Help = "request.decide.vendorHelp",
            },
        };
        return Dialog(scene, request, turn, refusals, asks with { Lane = lane });
    }

    private static DialogAnswer Dialog(Scene scene, Request request, ActionTurn turn, IReadOnlyList<Refusal> refusals, Asked asks)
    {
        var title = scene.Say(asks.Title, ("number", request.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var field = new FormField(asks.Field, FieldInput.MultiLine, scene.Say(asks.Label))
        {
            Required = true,
            MaxLength = RequestText.Longest,
            Value = turn.Typed(asks.Field),
            Help = asks.Help is { } help ? scene.Say(help) : "",
            Error = refusals.FirstOrDefault(r => r.Field == asks.Field) is { } refusal ? scene.Words.Write(refusal) : null,
        };
        var data = new JsonObject { ["request"] = request.Id, ["lane"] = asks.Lane?.ToString() ?? "" };
        data["opId"] = turn.Text("opId") ?? Guid.NewGuid().ToString("N");
        var send = new FormButton(scene.Say(asks.Send), asks.Verb, data) { Style = "positive" };
        return new(title, scene.Deck.Draw("form", scene.Language, new FormCard(title, [field], [send])), "medium", "medium");
    }

    /// <summary>Words keys of one dialog, its verb and its one field.</summary>
    private sealed record Asked(string Title, string Send, string Verb, string Field, string Label)
    {
        public string? Help { get; init; }

        public Lane? Lane { get; init; }
    }
}
