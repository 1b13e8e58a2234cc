using System.Text.Json;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

internal sealed class TextKind : FieldBehaviour
{
    public const int UsualLength = 200;

    public override FieldReading Read(Field field, string typed, ReadingContext context)
    {
        var line = SafeText.Line(typed);
        if (TextLimits.Refuse(field, line, UsualLength, context.Language) is { } refusal)
        {
            return FieldReading.Refuse(refusal);
        }

        var read = ContentReading.Read(field.Content, line);
        if (read.IsRefused)
        {
            return Refused(field, read.Refusals);
        }

        if (TextPattern.Refuse(field, read.Value, context.Language) is { } unlike)
        {
            return FieldReading.Refuse(unlike);
        }

        // Tidying can make a text longer (㈱ becomes three letters).
        return TextLimits.Refuse(field, read.Value, UsualLength, context.Language) is { } tooLong
            ? FieldReading.Refuse(tooLong)
            : new FieldReading(new TextValue(read.Value), Understood: read.Value == line ? null : read.Value);
    }

    public override string Show(FieldValue value, Field field, Language language) => ((TextValue)value).Text;

    public override string ToInput(FieldValue value) => ((TextValue)value).Text;

    public override void ToJson(FieldValue value, Utf8JsonWriter writer) => writer.WriteStringValue(((TextValue)value).Text);

    public override FieldValue? FromJson(JsonElement json) =>
        json.ValueKind == JsonValueKind.String ? new TextValue(json.GetString()!) : null;

    public override ComparedAs Compared(Field field) => ComparedAs.Text;

    public override string SearchText(FieldValue value, Field field) => ((TextValue)value).Text;

    public override IEnumerable<Refusal> Check(Field field) => [.. TextLimits.Check(field), .. TextPattern.Check(field)];
}
