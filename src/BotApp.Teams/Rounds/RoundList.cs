using System.Text.Json.Nodes;
using BotApp.Domain;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Rounds;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Records;
using BotApp.Teams.Records.Lists;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Views;

namespace BotApp.Teams.Rounds;

/// <summary>The list that a round begins from, as its button carries it: a register with its filters, or a view.</summary>
internal sealed record RoundList(RecordGround Ground, PublishedType Subjects, JsonObject Data, string Words, ViewPress? View, ListChoice Choice)
{
    public static async Task<Outcome<RoundList>> Of(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var words = ListPress.Words(turn.Typed("words"));
        if (turn.Number("view") is { } id)
        {
            var view = await ViewPress.Of(scene, turn, cancellation);
            return view.IsRefused
                ? Outcome<RoundList>.Refuse(view.Refusals)
                : new RoundList(view.Value.Scene.Ground, view.Value.View.Type, new() { ["view"] = id }, words, view.Value, new());
        }

        var press = await TypePress.Of(scene, turn, cancellation);
        var choice = ListPress.Read(turn) with { Words = words };
        return press.IsRefused
            ? Outcome<RoundList>.Refuse(press.Refusals)
            : new RoundList(press.Value.Ground, press.Value.Type, ListPress.Write(press.Value.Type, choice), words, null, choice);
    }

    /// <summary>The list that an earlier round went along, as it is now.</summary>
    public static Task<Outcome<RoundList>> Of(Scene scene, ActionTurn turn, string written, CancellationToken cancellation) =>
        Of(scene, turn with { Data = JsonNode.Parse(written)!.AsObject(), Inputs = new Dictionary<string, string>(StringComparer.Ordinal) }, cancellation);

    /// <summary>With its words, as a button and a round keep it.</summary>
    public JsonObject Written
    {
        get
        {
            var written = (JsonObject)Data.DeepClone();
            written["words"] = Words;
            return written;
        }
    }

    /// <summary>By record number, in the order of the list.</summary>
    public Task<RoundStretch> Numbers(long? after, CancellationToken cancellation) => View is { } view
        ? RoundSubjects.OfView(Ground.Db, Ground.Reach, view.View, view.Scene.Context, Words, after, cancellation)
        : RoundSubjects.OfList(Ground.Db, Ground.Reach, Subjects, Choice, after, Ground.Now, cancellation);
}
