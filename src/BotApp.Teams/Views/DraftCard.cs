using System.Text.Json.Nodes;
using BotApp.Domain;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Views;
using BotApp.Domain.Records.Views.Conditions;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Records.Lists;

namespace BotApp.Teams.Views;

/// <summary>
/// Seen by whoever builds a view, after every step: what it shows so far, each part with the button that changes it, and
/// what it would list now. They go on, or save it under a name.
/// </summary>
internal static class DraftCard
{
    private const int Examples = 3;

    public static async Task<JsonObject> Draw(
        ViewScene scene, SavedView draft, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var (ground, definition) = (scene.Ground, draft.Type.Definition);
        var list = await ListView.Run(ground.Db, ground.Reach, draft.Type, draft.Definition, scene.Context, new(), cancellation);
        var conditions = await ConditionText.Of(scene, definition, draft.Definition, cancellation);
        return ground.Stage.Deck.Draw("view-draft", ground.Language, new
        {
            Title = scene.Say("view.buildTitle", ("type", definition.Label.In(scene.Language))),
            Subtitle = draft.Row.Name.Length > 0 ? scene.Say("view.buildFrom", ("name", draft.Row.Name)) : scene.Say("view.buildHow"),
            Notices = refusals.Select(refusal => new { Text = ground.Words.Write(refusal) }),
            Columns = Columns(scene, draft),
            ColumnButtons = new[] { Step(scene, draft, "view.changeColumns", "view.columns") },
            Conditions = draft.Definition.Conditions.Select((condition, at) => new
            {
                Text = conditions.Of(condition),
                Buttons = new[] { Step(scene, draft, "view.dropCondition", "view.dropCondition", ("at", at)) },
            }),
            ConditionButtons = ConditionButtons(scene, draft),
            Sorts = Sorts(scene, draft),
            SortButtons = SortButtons(scene, draft),
            Group = Group(scene, draft),
            GroupButtons = new[] { Step(scene, draft, "view.changeGroup", "view.group") },
            Count = scene.Say("view.wouldList", ("count", ListCount.Of(scene.Ground, list.Count))),
            Examples = list.Records.Take(Examples).Select(r => new { Text = Example(scene, list, r) }),
            Buttons = new[]
            {
                Step(scene, draft, "view.saveAs", "view.saveAs") with { Style = "positive" },
                Step(scene, draft, "view.discard", "view.discard") with { Mode = "secondary" },
            },
        });
    }

    private static string Example(ViewScene scene, RecordList list, LoadedRecord record)
    {
        var line = (list.SubjectOf(record) ?? record).Line(scene.Ground.Discretion, scene.Ground.Now, scene.Language);
        return line.Length > 0 ? line : scene.Say("list.untitled", ("number", Digits.Of(record.Number)));
    }

    private static string Columns(ViewScene scene, SavedView draft)
    {
        var (definition, columns) = (draft.Type.Definition, draft.Definition.Columns);
        return columns.Count == 0
            ? scene.Say("view.usualColumns")
            : string.Join(Between.Names(scene.Language), columns.Select(key => ViewField.Find(definition, key)?.Label.In(scene.Language)).OfType<string>());
    }

    private static string Sorts(ViewScene scene, SavedView draft) => draft.Definition.Sorts.Count == 0
        ? scene.Say("view.usualOrder")
        : string.Join(" → ", draft.Definition.Sorts.Select(sort => scene.Say(
            sort.Direction is Direction.Ascending ? "view.ascending" : "view.descending",
            ("field", ViewField.Find(draft.Type.Definition, sort.Field)?.Label.In(scene.Language) ?? ""))));

    private static string Group(ViewScene scene, SavedView draft)
    {
        if (draft.Definition.Group is not { } group || ViewField.Find(draft.Type.Definition, group.Field) is not { } field)
        {
            return scene.Say("view.noGroup");
        }

        string[] parts =
        [
            StepText.Of(scene, field, group.Step),
            scene.Say("view.count"),
            .. group.Measures.Select(m => GroupText.Measure(scene, draft.Type.Definition, m)),
            scene.Say($"view.chart.{group.Chart.ToString().ToLowerInvariant()}"),
        ];
        return string.Join(Between.Facts, parts);
    }

    private static IEnumerable<FormButton> ConditionButtons(ViewScene scene, SavedView draft)
    {
        yield return Step(scene, draft, "view.addCondition", "view.condition");
        if (draft.Definition.Conditions.Count > 1)
        {
            yield return Step(scene, draft, draft.Definition.Match is Match.All ? "view.matchAll" : "view.matchAny", "view.match");
        }
    }

    private static IEnumerable<FormButton> SortButtons(ViewScene scene, SavedView draft)
    {
        yield return Step(scene, draft, "view.addSort", "view.sort");
        if (draft.Definition.Sorts.Count > 0)
        {
            yield return Step(scene, draft, "view.clearSorts", "view.clearSorts");
        }
    }

    private static FormButton Step(ViewScene scene, SavedView draft, string words, string verb, params (string Name, int Value)[] more)
    {
        var data = new JsonObject { ["view"] = draft.Row.Id };
        foreach (var (name, value) in more)
        {
            data[name] = value;
        }

        return new(scene.Say(words), verb, data) { AssociatedInputs = "none" };
    }
}
