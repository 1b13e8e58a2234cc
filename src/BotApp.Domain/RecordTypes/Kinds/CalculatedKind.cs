using System.Text.Json;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>What a formula gave when the record was last saved; it is stored, shown and compared like a value of its result's kind.</summary>
internal sealed class CalculatedKind : FieldBehaviour
{
    private const int LongestFormula = 1000;

    public static readonly IReadOnlyList<FieldKind> Results =
        [FieldKind.Number, FieldKind.Text, FieldKind.Date, FieldKind.Moment, FieldKind.YesNo];

    public override bool IsAsked => false;

    public override ComparedAs Compared(Field field) => As(field).Compared(field);

    /// <summary>Only filters read it.</summary>
    public override FieldReading Read(Field field, string typed, ReadingContext context) => As(field).Read(field, typed, context);

    public override string Show(FieldValue value, Field field, Language language) => Of(value).Show(value, field, language);

    public override string ToInput(FieldValue value) => Of(value).ToInput(value);

    public override void ToJson(FieldValue value, Utf8JsonWriter writer) => Of(value).ToJson(value, writer);

    public override FieldValue? FromJson(JsonElement json) => null;

    public override FieldValue? FromJson(JsonElement json, Field field) => As(field).FromJson(json, field);

    public override string SearchText(FieldValue value, Field field) => Of(value).SearchText(value, field);

    public override IEnumerable<Refusal> Check(Field field)
    {
        if (string.IsNullOrWhiteSpace(field.Formula) || field.Formula.Length > LongestFormula)
        {
            yield return Refusal.At(field.Key, "refusal.definition.noFormula", ("field", field.Key));
        }

        if (field.Result is not { } result || !Results.Contains(result))
        {
            yield return Refusal.At(field.Key, "refusal.definition.noResult", ("field", field.Key));
        }
    }

    private static FieldBehaviour As(Field field) => Of(field.Result is { } result && Results.Contains(result) ? result : FieldKind.Text);

    private static FieldBehaviour Of(FieldValue value) => Of(value switch
    {
        NumberValue or NotMeasuredValue => FieldKind.Number,
        DateValue => FieldKind.Date,
        MomentValue => FieldKind.Moment,
        YesNoValue => FieldKind.YesNo,
        _ => FieldKind.Text,
    });
}
