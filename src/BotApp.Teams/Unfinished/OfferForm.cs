using System.Globalization;
using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Unfinished;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Records.Forms;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Unfinished;

/// <summary>Who opens a form that they left unfinished is asked which one they want. Not where others read along.</summary>
internal static class OfferForm
{
    /// <summary>For a new record. Null when nothing waits, or they said that they begin anew.</summary>
    /// <param name="about">What the form would begin with: whom it is about.</param>
    public static async Task<Answer?> Run(
        Scene scene, RecordGround ground, PublishedType type, IReadOnlyDictionary<string, string> about, CancellationToken cancellation)
    {
        var known = new FormDraft(type) { Inputs = about }.About;
        var data = new JsonObject { ["type"] = type.Key };
        foreach (var (key, number) in about.Where(a => long.TryParse(a.Value, CultureInfo.InvariantCulture, out _)))
        {
            (data["field"], data["about"]) = (key, number);
        }

        return await Find(scene, new(type.Id, null, known?.Number), cancellation) is { } kept
            ? await Offer(scene, ground, kept, ("record.new", data), cancellation)
            : null;
    }

    /// <summary>For a correction.</summary>
    public static async Task<Answer?> Run(Scene scene, RecordGround ground, LoadedRecord record, CancellationToken cancellation) =>
        await Find(scene, new(record.Type.Id, record.Number, null), cancellation) is { } kept
            ? await Offer(scene, ground, kept, ("record.correct", new() { ["number"] = record.Number }), cancellation)
            : null;

    /// <summary>やめる: what had reached us of this form stays; null when nothing had.</summary>
    public static async Task<Answer?> Stopped(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        return !ground.IsRefused && !scene.ManySee && FormPress.Form(turn) is { } form
            && await FindUnfinished.Of(scene.Db, scene.Me.Id, form, cancellation) is { EndedAt: null } kept
                ? Shown.As(scene, UnfinishedCard.Stopped(ground.Value, kept), scene.Say("unfinished.title"))
                : null;
    }

    private static async Task<UnfinishedForm?> Find(Scene scene, UnfinishedWish wish, CancellationToken cancellation) =>
        scene.ManySee || scene.Turn is ActionTurn { Data: var data } && data["anew"] is not null
            ? null
            : await FindUnfinished.ForOpening(scene.Db, scene.Me.Id, wish, scene.Now, cancellation);

    private static async Task<Answer> Offer(
        Scene scene, RecordGround ground, UnfinishedForm kept, (string Verb, JsonObject Data) anew, CancellationToken cancellation)
    {
        anew.Data["anew"] = true;
        var card = await UnfinishedCard.Offer(ground, kept, new FormButton("", anew.Verb, anew.Data), cancellation);
        return Shown.As(scene, card, scene.Say("unfinished.title"));
    }
}
