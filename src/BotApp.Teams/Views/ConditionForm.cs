using System.Text.Json.Nodes;
using BotApp.Domain;
using BotApp.Domain.Records.Views;
using BotApp.Domain.Records.Views.Conditions;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Views;

/// <summary>The second step of a condition: how the field is compared, and to what.</summary>
internal static class ConditionForm
{
    // In a team more people than this are searched for by name.
    private const int MostPeople = 60;

    public static async Task<JsonObject> Draw(
        ViewPress press, ViewField field, ActionTurn turn, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var scene = press.Scene;
        List<FormField> inputs =
        [
            new("operator", FieldInput.Choice, field.Label.In(scene.Language))
            {
                Required = true, Value = turn.Typed("operator"), Choices = [.. OperatorWords.Choices(scene, field)],
            },
            .. await Values(press, field, turn, cancellation),
        ];
        return DraftForms.Form(
            press, "view.addCondition", "view.setCondition", refusals, inputs, back: "view.draft", carried: new() { ["field"] = field.Key });
    }

    /// <summary>What stands in the inputs of this form, as <see cref="ReadCondition"/> takes it.</summary>
    public static (string Operator, IReadOnlyList<string> Values) Read(ActionTurn turn) =>
        (turn.Typed("operator"), [turn.Typed("value"), turn.Typed("value2")]);

    private static async Task<IEnumerable<FormField>> Values(ViewPress press, ViewField field, ActionTurn turn, CancellationToken cancellation)
    {
        var scene = press.Scene;
        return field.Compared switch
        {
            ComparedAs.YesNo or ComparedAs.Nothing or ComparedAs.Presence => [],
            ComparedAs.Choice or ComparedAs.Choices =>
            [
                new("value", FieldInput.MultiChoice, scene.Say("view.values"))
                {
                    Value = turn.Typed("value"), Choices = [.. field.Field!.Choices.Select(c => new FormChoice(c.Key, c.Label.In(scene.Language)))],
                },
            ],
            ComparedAs.Person => [await Person(press, turn, cancellation)],
            ComparedAs.Record => [Text("value", "view.recordNumber")],
            ComparedAs.Text => [Text("value", "view.value")],
            ComparedAs.Number => [Text("value", "view.value"), Text("value2", "view.value2")],
            ComparedAs.Time => [Text("value", "view.time"), Text("value2", "view.time2")],
            ComparedAs.Day or ComparedAs.Moment => [Text("value", "view.dayOrDays"), Text("value2", "view.day2")],
        };

        FormField Text(string key, string words) => new(key, FieldInput.Text, scene.Say(words)) { Value = turn.Typed(key), MaxLength = 100 };
    }

    private static async Task<FormField> Person(ViewPress press, ActionTurn turn, CancellationToken cancellation)
    {
        var people = await ViewPeople.Of(press.Scene, MostPeople, cancellation);
        return new("value", FieldInput.Choice, press.Scene.Say("view.person")) { Value = turn.Typed("value"), Choices = people };
    }
}
