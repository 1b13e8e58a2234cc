using System.Text.Json;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

internal sealed class ChoiceKind : FieldBehaviour
{
    public override FieldReading Read(Field field, string typed, ReadingContext context)
    {
        var choice = ChoiceReading.Find(field, typed, context.Previous.Choices(field.Key));
        return choice is null
            ? FieldReading.Refuse(ChoiceReading.Refuse(field, typed, context.Language))
            : new FieldReading(new ChoiceValue(choice.Key));
    }

    public override string Show(FieldValue value, Field field, Language language) =>
        ChoiceReading.Show(field, ((ChoiceValue)value).Key, language);

    public override string ToInput(FieldValue value) => ((ChoiceValue)value).Key;

    public override void ToJson(FieldValue value, Utf8JsonWriter writer) => writer.WriteStringValue(((ChoiceValue)value).Key);

    public override FieldValue? FromJson(JsonElement json) =>
        json.ValueKind == JsonValueKind.String ? new ChoiceValue(json.GetString()!) : null;

    public override ComparedAs Compared(Field field) => ComparedAs.Choice;

    public override string SearchText(FieldValue value, Field field) =>
        ChoiceReading.SearchText(field, [((ChoiceValue)value).Key]);

    public override IEnumerable<Refusal> Check(Field field) => ChoiceReading.Check(field);
}
