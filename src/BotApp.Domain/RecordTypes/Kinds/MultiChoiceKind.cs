using System.Text.Json;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

internal sealed class MultiChoiceKind : FieldBehaviour
{
    public override FieldReading Read(Field field, string typed, ReadingContext context)
    {
        var previous = context.Previous.Choices(field.Key);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in typed.Split([',', '、', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (ChoiceReading.Find(field, part, previous) is not { } choice)
            {
                return FieldReading.Refuse(ChoiceReading.Refuse(field, part, context.Language));
            }

            keys.Add(choice.Key);
        }

        return new FieldReading(
            keys.Count == 0 ? null : new ChoicesValue([.. field.Choices.Select(c => c.Key).Where(keys.Contains)]));
    }

    public override string Show(FieldValue value, Field field, Language language) => Listed.In(
        language,
        ((ChoicesValue)value).Keys.Select(key => ChoiceReading.Show(field, key, language)));

    public override string ToInput(FieldValue value) => string.Join(',', ((ChoicesValue)value).Keys);

    public override void ToJson(FieldValue value, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var key in ((ChoicesValue)value).Keys)
        {
            writer.WriteStringValue(key);
        }

        writer.WriteEndArray();
    }

    public override FieldValue? FromJson(JsonElement json) =>
        json.ValueKind == JsonValueKind.Array && json.EnumerateArray().All(k => k.ValueKind == JsonValueKind.String)
            ? new ChoicesValue([.. json.EnumerateArray().Select(k => k.GetString()!)])
            : null;

    public override ComparedAs Compared(Field field) => ComparedAs.Choices;

    public override string SearchText(FieldValue value, Field field) =>
        ChoiceReading.SearchText(field, ((ChoicesValue)value).Keys);

    public override IEnumerable<Refusal> Check(Field field) => ChoiceReading.Check(field);
}
