using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>A number of our own making: given once, when the record is first saved, and never changed.</summary>
internal sealed class AutoNumberKind : TextValueKind
{
    public override bool IsAsked => false;

    /// <summary>Only filters read it: r-2026-0001 and Ｒ－２０２６－０００１ are one.</summary>
    public override FieldReading Read(Field field, string typed, ReadingContext context) =>
        new(new TextValue(Dashes.Unify(Folding.Compatible(SafeText.Line(typed))).ToUpperInvariant()));

    public override IEnumerable<Refusal> Check(Field field)
    {
        if (NumberPattern.Read(field.Numbering) is null)
        {
            yield return Refusal.At(
                field.Key, "refusal.definition.numbering", ("field", field.Key), ("value", field.Numbering ?? ""), ("example", "R-{年度}-{0000}"));
        }
    }
}
