using System.Text.Json;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

internal sealed class MultiChoiceKind : FieldBehaviour
{
    public override FieldReading Read(Field field, string typed, ReadingContext context)
    {
        var previous = context.Previous.Choices(field.Key);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var (chosen, other) = ChoiceReading.Split(typed);
        foreach (var part in chosen.Split([',', '、', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (ChoiceReading.Find(field, part, previous) is not { } choice)
            {
                return FieldReading.Refuse(ChoiceReading.Refuse(field, part, context.Language));
            }

            keys.Add(choice.Key);
        }

        var taking = field.Choices.FirstOrDefault(c => c.TakesText && keys.Contains(c.Key));
        return ChoiceReading.RefuseOther(field, taking, other, context.Language) is { } refusal
            ? FieldReading.Refuse(refusal)
            : new FieldReading(keys.Count == 0
                ? null
                : new ChoicesValue([.. field.Choices.Select(c => c.Key).Where(keys.Contains)], taking is null ? null : other));
    }

    public override string Show(FieldValue value, Field field, Language language) => Listed.In(
        language,
        ((ChoicesValue)value).Keys.Select(key => ChoiceReading.Show(field, key, ((ChoicesValue)value).Other, language)));

    public override string ToInput(FieldValue value) =>
        ChoiceReading.Join(string.Join(',', ((ChoicesValue)value).Keys), ((ChoicesValue)value).Other);

    public override string? Beside(FieldValue value) => ((ChoicesValue)value).Other;

    public override FieldValue WithBeside(FieldValue value, string beside) => (ChoicesValue)value with { Other = beside };

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
        $"{ChoiceReading.SearchText(field, ((ChoicesValue)value).Keys)} {((ChoicesValue)value).Other}".TrimEnd();

    public override IEnumerable<Refusal> Check(Field field) => ChoiceReading.Check(field);
}
