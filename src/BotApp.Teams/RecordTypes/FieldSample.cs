using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Domain.RecordTypes.Formulas;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Records.Forms;
using BotApp.Teams.Turns;

namespace BotApp.Teams.RecordTypes;

/// <summary>What publishing would change, who would see it, and how the field would look in the form.</summary>
/// <param name="Touches">One sentence.</param>
internal sealed record FieldSample(IReadOnlyList<string> Lines, string Touches, IReadOnlyList<FormField> Fields)
{
    private const int MostLines = 6;

    // Enough to see how choices look; hundreds of them would not fit the card beside their own input.
    private const int MostChoices = 12;

    private const int LongestFormula = 300;

    public static async Task<FieldSample> Of(Scene scene, FieldEntry entry, FieldDraft draft, CancellationToken cancellation)
    {
        var now = entry.Type;
        var words = new DifferenceWords(scene.Words, scene.Language);
        var lines = now is null
            ? [scene.Say("type.willCreate", ("type", draft.Definition.Label.In(scene.Language)))]
            : TypeDifference.Between(now.Definition, draft.Definition, draft.Registers).Select(words.Of).Take(MostLines).ToList();
        if (now is not null && entry.Replaces is { } old)
        {
            lines.AddRange(await ConvertPress.Report(scene, now, old, draft.Field, cancellation));
        }

        return new(
            lines.Count == 0 ? [scene.Say("refusal.edit.nothingChanged")] : lines,
            await TouchedWords.Of(scene, now, cancellation),
            Given(scene, draft) is { } given ? [given] : [.. Drawn(scene, draft)]);
    }

    /// <summary>What nobody fills in: what would stand there, and from where it comes.</summary>
    private static FormField? Given(Scene scene, FieldDraft draft) => draft.Field switch
    {
        { Kind: FieldKind.Calculated, Formula: { } formula } field => Given(
            scene,
            field,
            scene.Say("type.sampleCalculated", ("kind", FieldWords.Kind(scene, field.Result ?? FieldKind.Text))),
            scene.Say("type.sampleFormula", ("formula", SafeText.Cap(Spelled.WithLabels(formula, draft.Definition, draft.Others, scene.Language), LongestFormula)))),
        { Kind: FieldKind.AutoNumber, Numbering: { } numbering } field when NumberPattern.Read(numbering) is { } pattern => Given(
            scene,
            field,
            scene.Say("type.sampleNumber", ("number", pattern.Write(JapaneseTime.Date(scene.Now), 1))),
            scene.Say("type.samplePattern", ("pattern", numbering))),
        _ => null,
    };

    private static FormField Given(Scene scene, Field field, string value, string from) => new("sample-" + field.Key, FieldInput.Fixed, FieldLabel.Of(field, scene.Words, scene.Language))
    {
        Value = value,
        Help = field.Help is { } help ? help.In(scene.Language) + "\n\n" + from : from,
    };

    /// <summary>As the record form would draw it; under an id of its own, so that what is tried there goes nowhere.</summary>
    private static IEnumerable<FormField> Drawn(Scene scene, FieldDraft draft)
    {
        var field = draft.Field;
        var ground = new RecordGround(scene.Db, scene.Stage, scene.Language, Domain.Records.Reach.Of(scene.Me.Id, scene.Rights), Domain.Records.Discretion.Masked);
        var type = new PublishedType(0, 0, draft.Definition);
        var drawing = new FieldDrawing(ground, FormDraft.New(type, ground), new Dictionary<string, Domain.Records.History.Reading>(StringComparer.Ordinal));
        return (field.Kind is FieldKind.Rows ? TableInput.Draw(drawing, field) : [drawing.Draw(field)])
            .Select((drawn, at) => drawn with
            {
                Key = $"sample-{drawn.Key}",
                Required = false,
                Choices = [.. drawn.Choices.Take(MostChoices)],
                Label = field.IsRequired && at == 0 ? FieldDrawing.Unmarked(drawn.Label) + " *" : drawn.Label,
            });
    }
}
