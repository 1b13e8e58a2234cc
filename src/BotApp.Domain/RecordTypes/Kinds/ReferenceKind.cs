using System.Globalization;
using System.Text.Json;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>
/// Another record, by its number. Finding the record by words, and whether this person may see it, is the use case's
/// part: it turns what was typed into a number before the form is read.
/// </summary>
internal sealed class ReferenceKind : FieldBehaviour
{
    public override FieldReading Read(Field field, string typed, ReadingContext context)
    {
        var number = Folding.Compatible(typed).Trim().TrimStart('記', '録', ' ', '#');
        return long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var record) && record > 0
            ? new FieldReading(new ReferenceValue(record))
            : FieldReading.Refuse(Refusal.At(
                field.Key, "refusal.notPicked", ("label", field.Label.In(context.Language)), ("typed", SafeText.Cap(typed, 40))));
    }

    public override string Show(FieldValue value, Field field, Language language) =>
        ((ReferenceValue)value).Line is { Length: > 0 } line ? $"{line} #{Number(value)}" : $"#{Number(value)}";

    public override string ToInput(FieldValue value) => Number(value);

    public override void ToJson(FieldValue value, Utf8JsonWriter writer) =>
        writer.WriteNumberValue(((ReferenceValue)value).RecordNumber);

    public override FieldValue? FromJson(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out var number) ? new ReferenceValue(number) : null;

    public override ComparedAs Compared(Field field) => ComparedAs.Record;

    public override IEnumerable<Refusal> Check(Field field)
    {
        if (string.IsNullOrEmpty(field.Target))
        {
            yield return Refusal.At(field.Key, "refusal.definition.noTarget", ("field", field.Key));
        }
    }

    private static string Number(FieldValue value) => Digits.Of(((ReferenceValue)value).RecordNumber);
}
