using System.Text.Json;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>A number of our own making: given once, when the record is first saved, and never changed.</summary>
internal sealed class AutoNumberKind : FieldBehaviour
{
    public override bool IsAsked => false;

    public override ComparedAs Compared(Field field) => ComparedAs.Text;

    /// <summary>Only filters read it: r-2026-0001 and Ｒ－２０２６－０００１ are one.</summary>
    public override FieldReading Read(Field field, string typed, ReadingContext context) =>
        new(new TextValue(Dashes.Unify(Folding.Compatible(SafeText.Line(typed))).ToUpperInvariant()));

    public override string Show(FieldValue value, Field field, Language language) => ((TextValue)value).Text;

    public override string ToInput(FieldValue value) => ((TextValue)value).Text;

    public override void ToJson(FieldValue value, Utf8JsonWriter writer) => writer.WriteStringValue(((TextValue)value).Text);

    public override FieldValue? FromJson(JsonElement json) =>
        json.ValueKind == JsonValueKind.String ? new TextValue(json.GetString()!) : null;

    public override string SearchText(FieldValue value, Field field) => ((TextValue)value).Text;

    public override IEnumerable<Refusal> Check(Field field)
    {
        if (NumberPattern.Read(field.Numbering) is null)
        {
            yield return Refusal.At(
                field.Key, "refusal.definition.numbering", ("field", field.Key), ("value", field.Numbering ?? ""), ("example", "R-{年度}-{0000}"));
        }
    }
}
