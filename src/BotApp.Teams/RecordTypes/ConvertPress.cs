using BotApp.Domain.Records;
using BotApp.Domain.Records.Conversions;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.RecordTypes;

/// <summary>種類を変える: a new field takes the place of the old one. First the builder picks the kind; the form then says what will not convert.</summary>
internal static class ConvertPress
{
    private const int MostLeft = 5;

    public static async Task<Answer> Ask(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var found = await TypeGround.Of(scene, turn, cancellation);
        if (found.IsRefused)
        {
            return scene.Refuse(found.Refusals);
        }

        var ground = found.Value;
        var key = turn.Text("field") ?? "";
        if (RetireField.WhyNot(ground.Definition, key) is { Words: not "refusal.edit.lastField" } refusal)
        {
            return scene.Refuse([refusal]);
        }

        var field = ground.Definition.Find(key)!;
        var kinds = ConvertValue.Into(field.Kind).ToList();
        return kinds.Count == 0
            ? scene.Tell("type.cannotConvert", ("kind", FieldWords.Kind(scene, field.Kind)))
            : Shown.As(scene, scene.Deck.Draw("form", scene.Language, Form(ground, field, kinds)), scene.Say("type.formSummary"));
    }

    private static FormCard Form(TypeGround ground, Field field, List<FieldKind> kinds)
    {
        var scene = ground.Scene;
        var data = TypeCard.Data(ground, ("replaces", field.Key), ("version", ground.Type.Version));
        return new(
            scene.Say("type.convertTitle", ("label", field.Label.In(scene.Language))),
            [new SettingInputs(scene, [], new Dictionary<string, string>(StringComparer.Ordinal), []).Kinds(kinds) with { Help = "" }],
            [
                new(scene.Say("type.toSettings"), "type.settings", data) { Style = "positive" },
                new(scene.Say("type.stop"), "type.field", FieldCard.Data(ground, field)) { AssociatedInputs = "none" },
            ])
        {
            Subtitle = scene.Say("type.convertLead", ("kind", FieldWords.Kind(scene, field.Kind))),
        };
    }

    /// <summary>What converting would leave behind, in sentences.</summary>
    public static async Task<IReadOnlyList<string>> Report(Scene scene, PublishedType type, Field from, Field to, CancellationToken cancellation)
    {
        var report = await ConversionReport.Of(scene.Db, type, from, to, scene.Now, cancellation);
        var lines = new List<string>
        {
            scene.Say(
                "type.conversionReport",
                ("looked", Digits.Of(report.Looked)),
                ("converted", Digits.Of(report.Converted)),
                ("left", Digits.Of(report.NotConverted))),
        };
        lines.AddRange(await LostWords.Of(scene, type, from.Key, cancellation));
        lines.AddRange((await Readable(scene, report, from, cancellation)).Take(MostLeft)
            .Select(left => scene.Say("type.leftLine", ("number", Digits.Of(left.Record.Number)), ("value", SafeText.Cap(left.Value, 60)))));
        return lines;
    }

    /// <summary>A builder reads the values of those records that they may see, and nobody reads them in a channel.</summary>
    private static async Task<IEnumerable<(LoadedRecord Record, string Value)>> Readable(
        Scene scene, ConversionReport report, Field from, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        return ground.IsRefused || ground.Value.Discretion is Discretion.Masked
            ? []
            : report.Left.Where(left => Seen.Record(ground.Value.Reach, left.Record)?.Definition.Find(from.Key) is not null);
    }
}
