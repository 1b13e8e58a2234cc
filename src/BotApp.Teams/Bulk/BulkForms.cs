using System.Text.Json.Nodes;
using BotApp.Domain;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Bulk;
using BotApp.Domain.Records.History;
using BotApp.Domain.Records.Views;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Records.Forms;
using BotApp.Teams.Records.Lists;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Views;

namespace BotApp.Teams.Bulk;

/// <summary>The first two steps: which field, and which value in which records.</summary>
internal static class BulkForms
{
    // A list to tick is read by a person.
    private const int MostTicked = 40;

    public static async Task<Answer> Field(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await ViewPress.Of(scene, turn, cancellation);
        if (press.IsRefused)
        {
            return scene.Refuse(press.Refusals);
        }

        var definition = press.Value.Definition;
        FormField[] fields =
        [
            new("field", FieldInput.Choice, scene.Say("bulk.whichField"))
            {
                Required = true,
                Choices = [.. definition.Fields.Where(f => BulkWish.MaySet(definition, f)).Select(f => new FormChoice(f.Key, f.Label.In(scene.Language)))],
            },
        ];
        return Form(scene, press.Value, "bulk.value", "view.nextStep", fields, [], []);
    }

    public static async Task<Answer> Value(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await ViewPress.Of(scene, turn, cancellation);
        return press.IsRefused ? scene.Refuse(press.Refusals) : await Value(scene, turn, press.Value, [], cancellation);
    }

    /// <summary>Also handed back with what was typed and a sentence at the value.</summary>
    public static async Task<Answer> Value(
        Scene scene, ActionTurn turn, ViewPress press, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        if (press.Definition.Find(turn.Typed("field")) is not { } field || !BulkWish.MaySet(press.Definition, field))
        {
            return scene.Refuse([Refusal.Of("view.fieldGone")]);
        }

        var ground = press.Scene.Ground;
        var (list, all) = await Listed(press, cancellation);
        var draft = new FormDraft(press.View.Type) { Inputs = FormPress.Inputs(turn), Refusals = refusals };
        var drawing = new FieldDrawing(ground, draft, new Dictionary<string, Reading>(StringComparer.Ordinal));
        var input = ViewField.Find(press.Definition, field.Key) is { Compared: ComparedAs.Person }
            ? new FormField(field.Key, FieldInput.Choice, drawing.Label(field)) { Choices = await ViewPeople.Of(press.Scene, MostTicked, cancellation) }
            : drawing.Draw(field);
        FormField[] fields =
        [
            input with { Required = false, Help = scene.Say("bulk.emptyMeans") },
            new("records", FieldInput.MultiChoice, scene.Say("bulk.whichRecords", ("count", ListCount.Of(press.Scene.Ground, all))))
            {
                Choices = [.. list.Select(r => new FormChoice(Digits.Of(r.Number), Choice(press.Scene, r)))],
                Value = turn.Typed("records"),
                Help = scene.Say("bulk.whichHelp"),
            },
        ];
        return Form(scene, press, "bulk.preview", "bulk.look", fields, refusals.Where(r => r.Field != field.Key), new() { ["field"] = field.Key });
    }

    /// <summary>A choice that begins with # would be a heading, were # not made harmless there.</summary>
    private static string Choice(ViewScene scene, LoadedRecord record)
    {
        var line = record.Line(scene.Ground.Discretion, scene.Ground.Now, scene.Language);
        return line.Length > 0 ? $"{line} #{Digits.Of(record.Number)}" : scene.Say("list.untitled", ("number", Digits.Of(record.Number)));
    }

    internal static string Line(ViewScene scene, LoadedRecord record)
    {
        var line = record.Line(scene.Ground.Discretion, scene.Ground.Now, scene.Language);
        return line.Length > 0 ? $"#{Digits.Of(record.Number)} {line}" : scene.Say("list.untitled", ("number", Digits.Of(record.Number)));
    }

    private static async Task<(IReadOnlyList<LoadedRecord> First, int Count)> Listed(ViewPress press, CancellationToken cancellation)
    {
        var (all, count) = await ViewRecords.Of(press, MostTicked, cancellation);
        return (all, count);
    }

    private static Answer Form(
        Scene scene, ViewPress press, string verb, string next, IReadOnlyList<FormField> fields, IEnumerable<Refusal> refusals, JsonObject carried) =>
        Shown.As(
            scene,
            DraftForms.Form(press, "bulk.title", verb, [.. refusals], fields, next, "view.show", carried),
            scene.Say("view.summary"));
}
