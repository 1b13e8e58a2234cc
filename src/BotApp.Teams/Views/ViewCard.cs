using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Views;
using BotApp.Teams.Cards;
using BotApp.Teams.Records.Forms;
using BotApp.Teams.Records.Lists;
using BotApp.Teams.Rounds;

namespace BotApp.Teams.Views;

/// <summary>
/// Seen by whoever opens a saved view, or reads the channel that it posts itself to. First what it shows and how many
/// there are, then the groups if it has any, then the records. They open one, turn the page, or change the view.
/// </summary>
internal static class ViewCard
{
    public static async Task<JsonObject> Draw(ViewScene scene, SavedView view, ViewPage page, CancellationToken cancellation)
    {
        var ground = scene.Ground;
        var list = await ListView.Run(ground.Db, ground.Reach, view.Type, view.Definition, scene.Context, page, cancellation);
        var conditions = await ConditionText.Of(scene, Seen.InEveryRecord(ground.Reach, view.Type).Definition, view.Definition, cancellation);
        string[] said = [conditions.Of(view.Definition), page.Words.Length > 0 ? scene.Say("list.withWords", ("words", page.Words)) : ""];
        return ground.Stage.Deck.Draw("view", ground.Language, new
        {
            Title = Title(scene, view),
            Summary = string.Join(Between.Facts, said.Prepend(ListCount.Of(scene.Ground, list.Count)).Where(part => part.Length > 0)),
            Typed = page.Words,
            Hint = await SearchHint.Of(ground, view.Type, cancellation),
            Groups = page.After is null ? await GroupDrawing.Of(scene, view.Type, view.Definition, cancellation) : [],
            Lines = await ViewLine.All(scene, list, view.Definition, new() { ["view"] = view.Row.Id }, cancellation),
            Nothing = scene.Say("list.nothing"),
            Search = new[] { new FormButton(scene.Say("list.search"), "view.show", new() { ["view"] = view.Row.Id }) },
            Buttons = Buttons(scene, view, list, list.Count == 0 ? [] : await RoundButtons.Begin(ground, view.Type, Data(view), list.Count, cancellation)),
        });
    }

    public static string Title(ViewScene scene, SavedView view) => scene.Say(
        "view.title", ("type", view.Type.Definition.Label.In(scene.Language)), ("name", view.Row.Name));

    private static List<FormButton> Buttons(ViewScene scene, SavedView view, RecordList list, IReadOnlyList<FormButton> rounds)
    {
        var buttons = new List<FormButton>();
        if (list.Next is { } next)
        {
            buttons.Add(new(scene.Say("list.next"), "view.show", Data(view, ("after", next))) { Style = "positive" });
        }

        buttons.Add(FormButtons.Opening(
            new(scene.Say("record.record"), "record.new", new() { ["type"] = view.Type.Key }) { AssociatedInputs = "none" }, view.Type.Definition));
        buttons.AddRange(rounds);
        if (list.Count > 0)
        {
            buttons.Add(More("view.bulk", "bulk.begin", Data(view)));
        }

        buttons.Add(More("view.change", "view.edit", Data(view)));
        if (view.IsShared)
        {
            buttons.Add(More("view.pin", "view.pin", Data(view)));
        }

        buttons.Add(More("view.others", "view.list", new() { ["type"] = view.Type.Key }));
        buttons.Add(More("view.remove", "view.askRemove", Data(view)));
        return buttons;

        FormButton More(string words, string verb, JsonObject data) => new(scene.Say(words), verb, data) { Mode = "secondary", AssociatedInputs = "none" };
    }

    private static JsonObject Data(SavedView view, params (string Name, long Value)[] more)
    {
        var data = new JsonObject { ["view"] = view.Row.Id };
        foreach (var (name, value) in more)
        {
            data[name] = value;
        }

        return data;
    }
}
