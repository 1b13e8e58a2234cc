using System.Text.Json;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>Text of several lines.</summary>
internal sealed class NotesKind : FieldBehaviour
{
    public const int UsualLength = 2000;

    public override FieldReading Read(Field field, string typed, ReadingContext context)
    {
        var lines = SafeText.Lines(typed).Trim();
        return TextLimits.Refuse(field, lines, UsualLength, context.Language) is { } refusal
            ? FieldReading.Refuse(refusal)
            : new FieldReading(new TextValue(lines));
    }

    public override string Show(FieldValue value, Field field, Language language) => ((TextValue)value).Text;

    public override string ToInput(FieldValue value) => ((TextValue)value).Text;

    public override void ToJson(FieldValue value, Utf8JsonWriter writer) => writer.WriteStringValue(((TextValue)value).Text);

    public override FieldValue? FromJson(JsonElement json) =>
        json.ValueKind == JsonValueKind.String ? new TextValue(json.GetString()!) : null;

    public override ComparedAs Compared(Field field) => ComparedAs.Text;

    public override string SearchText(FieldValue value, Field field) => ((TextValue)value).Text;

    public override IEnumerable<Refusal> Check(Field field) => TextLimits.Check(field);
}
