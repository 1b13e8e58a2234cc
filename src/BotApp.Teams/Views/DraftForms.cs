using System.Text.Json.Nodes;
using BotApp.Domain;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Views;
using BotApp.Domain.Records.Views.Sums;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Views;

/// <summary>The small forms of building a view: each asks one thing and goes back to the draft.</summary>
internal static class DraftForms
{
    public static JsonObject Columns(ViewPress press, IReadOnlyList<Refusal> refusals) => Form(press, "view.changeColumns", "view.setColumns", refusals,
    [
        new("columns", FieldInput.MultiChoice, press.Scene.Say("view.columns"))
        {
            Choices = [.. Fields(press)],
            Value = string.Join(',', press.View.Definition.Columns),
            Help = press.Scene.Say("view.columnsHelp", ("most", Digits.Of(ViewDefinition.MostColumns))),
        },
    ]);

    /// <summary>First step of a condition: about which field.</summary>
    public static JsonObject Field(ViewPress press) => Form(press, "view.addCondition", "view.operator", [],
    [
        new("field", FieldInput.Choice, press.Scene.Say("view.whichField")) { Required = true, Choices = [.. Fields(press)] },
    ], next: "view.nextStep");

    public static JsonObject Sort(ViewPress press) => Form(press, "view.addSort", "view.setSort", [],
    [
        new("field", FieldInput.Choice, press.Scene.Say("view.whichField")) { Required = true, Choices = [.. Fields(press, f => f.IsSorted)] },
        new("direction", FieldInput.Choice, press.Scene.Say("view.direction"))
        {
            Required = true,
            Value = $"{Direction.Ascending}",
            Choices = [new($"{Direction.Ascending}", press.Scene.Say("view.upwards")), new($"{Direction.Descending}", press.Scene.Say("view.downwards"))],
        },
    ]);

    public static JsonObject Group(ViewPress press, IReadOnlyList<Refusal> refusals)
    {
        var (scene, group) = (press.Scene, press.View.Definition.Group);
        return Form(press, "view.changeGroup", "view.setGroup", refusals,
        [
            new("by", FieldInput.Choice, scene.Say("view.groupBy"))
            {
                Choices = [.. ViewField.Offered(press.Definition).SelectMany(f => Groups.StepsOf(f).Select(s => new FormChoice($"{f.Key}:{s}", StepText.Of(scene, f, s))))],
                Value = group is null ? "" : $"{group.Field}:{group.Step}",
            },
            new("measures", FieldInput.MultiChoice, scene.Say("view.measures"))
            {
                Choices = [.. Measures(press).Select(m => new FormChoice($"{m.Field}:{m.Kind}", GroupText.Measure(scene, press.Definition, m)))],
                Value = string.Join(',', group?.Measures.Select(m => $"{m.Field}:{m.Kind}") ?? []),
                Help = scene.Say("view.measuresHelp", ("most", Digits.Of(ViewDefinition.MostMeasures))),
            },
            new("chart", FieldInput.Choice, scene.Say("view.chartLabel"))
            {
                Required = true,
                Value = $"{group?.Chart ?? ChartKind.None}",
                Choices = [.. Enum.GetValues<ChartKind>().Select(c => new FormChoice($"{c}", scene.Say($"view.chart.{c.ToString().ToLowerInvariant()}")))],
            },
        ]);
    }

    public static JsonObject Name(ViewPress press, string name, string sharing, IReadOnlyList<Refusal> refusals, bool mayShare) =>
        Form(press, "view.saveAs", "view.save", refusals,
        [
            new("name", FieldInput.Text, press.Scene.Say("view.name"))
            {
                Required = true, Value = name, MaxLength = SaveView.LongestName * 2, Placeholder = press.Scene.Say("view.nameExample"),
            },
            .. mayShare
                ? new FormField[]
                {
                    new("sharing", FieldInput.Choice, press.Scene.Say("view.sharing"))
                    {
                        Required = true,
                        Value = sharing,
                        Choices = [.. Enum.GetValues<ViewSharing>().Select(s => new FormChoice($"{s}", press.Scene.Say($"view.sharedAs.{s.ToString().ToLowerInvariant()}")))],
                    },
                }
                : [],
        ], next: "view.save");

    /// <summary>A form about a view, with the way back to its draft.</summary>
    public static JsonObject Form(
        ViewPress press, string title, string verb, IReadOnlyList<Refusal> refusals, IReadOnlyList<FormField> fields,
        string next = "view.apply", string back = "view.draft", JsonObject? carried = null)
    {
        var data = carried ?? [];
        data["view"] = press.View.Row.Id;
        data["opId"] = Guid.NewGuid().ToString("N");
        var keys = fields.Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        var words = press.Scene.Ground.Words;
        var card = new FormCard(
            press.Scene.Say(title),
            [.. fields.Select(f => refusals.FirstOrDefault(r => r.Field == f.Key) is { } wrong ? f with { Error = words.Write(wrong) } : f)],
            [
                new(press.Scene.Say(next), verb, data) { Style = "positive" },
                new(press.Scene.Say("view.back"), back, new() { ["view"] = press.View.Row.Id }) { Mode = "secondary", AssociatedInputs = "none" },
            ])
        {
            Subtitle = press.View.Type.Definition.Label.In(press.Scene.Language),
            Notices = [.. refusals.Where(r => r.Field is null || !keys.Contains(r.Field)).Select(r => new FormNotice(words.Write(r)))],
        };
        return press.Scene.Ground.Stage.Deck.Draw("form", press.Scene.Language, card);
    }

    private static IEnumerable<FormChoice> Fields(ViewPress press, Func<ViewField, bool>? only = null) =>
        ViewField.Offered(press.Definition).Where(f => only?.Invoke(f) ?? true).Select(f => new FormChoice(f.Key, f.Label.In(press.Scene.Language)));

    private static IEnumerable<ViewMeasure> Measures(ViewPress press) => ViewField.Offered(press.Definition)
        .Where(f => f is { Compared: ComparedAs.Number, Field: not null })
        .SelectMany(f => Enum.GetValues<MeasureKind>().Select(kind => new ViewMeasure(f.Key, kind)));
}
