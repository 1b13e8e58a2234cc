using System.Text.Json.Nodes;
using BotApp.Domain.Records.Rounds;
using BotApp.Domain.Records.Views;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Records.Lists;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Rounds;

/// <summary>
/// round {register}: seen by whoever wants to go round and stands before no list. They go on with the round that they are
/// on, or choose the list whose order they go in.
/// </summary>
public static class RoundsCommand
{
    // Each carries a button with its fallback.
    private const int MostLists = 12;

    public static async Task<Answer> Run(Scene scene, string words, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        var types = await FindType.All(scene.Db, cancellation);
        var named = TypeWords.Read(types, words);
        if (named.Closest.Count > 0)
        {
            return await TypesCard.Choose(scene, ground.Value, words, named.Closest, cancellation);
        }

        var lists = new List<object>();
        foreach (var subjects in types)
        {
            lists.AddRange(await Lists(scene, ground.Value, subjects, words.Length > 0 ? named.Type : null, cancellation));
        }

        return Shown.As(scene, await Draw(scene, lists, cancellation), scene.Say("round.title"));
    }

    private static async Task<JsonObject> Draw(Scene scene, List<object> lists, CancellationToken cancellation) => scene.Deck.Draw("types", scene.Language, new
    {
        Title = scene.Say("round.title"),
        Lead = scene.Say(lists.Count == 0 ? "round.noList" : "round.fromList"),
        Types = (await OnTheWay(scene, cancellation)).Concat(lists).Take(MostLists),
        Buttons = Array.Empty<FormButton>(),
    });

    /// <summary>What somebody is in the middle of comes first.</summary>
    private static async Task<IEnumerable<object>> OnTheWay(Scene scene, CancellationToken cancellation)
    {
        var rounds = await FindRound.OnTheWay(scene.Db, scene.Me.Id, scene.Now, cancellation);
        var lines = new List<object>();
        foreach (var round in rounds)
        {
            if (await FindType.ById(scene.Db, round.Row.TypeId, cancellation) is { } type)
            {
                lines.Add(new
                {
                    Label = scene.Say("round.onTheWay", ("type", type.Definition.Label.In(scene.Language))),
                    Detail = scene.Say("round.waiting", ("count", Digits.Grouped(round.Waiting.Count()))),
                    Buttons = new[] { new FormButton(scene.Say("round.goOn"), "round.goOn", new() { ["round"] = round.Row.Id }) { Style = "positive" } },
                });
            }
        }

        return lines;
    }

    /// <summary>The register's own list and its views, where a register is about what they list.</summary>
    /// <param name="wanted">Only rounds that fill in this register, or go along it; null for all.</param>
    private static async Task<IReadOnlyList<object>> Lists(
        Scene scene, RecordGround ground, PublishedType subjects, PublishedType? wanted, CancellationToken cancellation)
    {
        var found = await RoundTypes.Of(scene.Db, ground.Reach, subjects.Definition, scene.Language, cancellation);
        List<PublishedType> filled = [.. found.Select(f => f.Type).Where(t => wanted is null || wanted.Id == t.Id || wanted.Id == subjects.Id)];
        if (filled.Count == 0 || ground.Reach.WhyNot(Domain.RecordTypes.WhoMay.AccessAction.View, subjects.Definition, scene.Language) is not null)
        {
            return [];
        }

        var label = subjects.Definition.Label.In(scene.Language);
        var present = subjects.Definition.EndedField is not null;
        var views = await FindView.OfType(scene.Db, scene.Me.Id, subjects.Id, cancellation);
        return
        [
            Line(scene, filled, present ? scene.Say("round.listPresent", ("type", label)) : label, ListPress.Write(subjects, new() { OnlyPresent = present })),
            .. views.Select(view => Line(scene, filled, scene.Say("round.view", ("type", label), ("view", view.Name)), new() { ["view"] = view.Id })),
        ];
    }

    private static object Line(Scene scene, IReadOnlyList<PublishedType> filled, string label, JsonObject list) => new
    {
        Label = label,
        Detail = scene.Say("round.fills", ("types", string.Join(Between.Names(scene.Language), filled.Select(t => t.Definition.Label.In(scene.Language))))),
        Buttons = new[]
        {
            filled is [var only]
                ? new FormButton(scene.Say("round.begin"), "round.begin", RoundButtons.With(list, only))
                : new FormButton(scene.Say("round.begin"), "round.choose", RoundButtons.With(list, null)),
        },
    };
}
