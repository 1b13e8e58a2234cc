using System.Text.Json;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

internal sealed class ChoiceKind : FieldBehaviour
{
    public override FieldReading Read(Field field, string typed, ReadingContext context)
    {
        var (chosen, other) = ChoiceReading.Split(typed);
        if (ChoiceReading.Find(field, chosen, context.Previous.Choices(field.Key)) is not { } choice)
        {
            return FieldReading.Refuse(ChoiceReading.Refuse(field, chosen, context.Language));
        }

        return ChoiceReading.RefuseOther(field, choice.TakesText ? choice : null, other, context.Language) is { } refusal
            ? FieldReading.Refuse(refusal)
            : new FieldReading(new ChoiceValue(choice.Key, choice.TakesText ? other : null));
    }

    public override string Show(FieldValue value, Field field, Language language) =>
        ChoiceReading.Show(field, ((ChoiceValue)value).Key, ((ChoiceValue)value).Other, language);

    public override string ToInput(FieldValue value) => ChoiceReading.Join(((ChoiceValue)value).Key, ((ChoiceValue)value).Other);

    public override string? Beside(FieldValue value) => ((ChoiceValue)value).Other;

    public override FieldValue WithBeside(FieldValue value, string beside) => (ChoiceValue)value with { Other = beside };

    public override void ToJson(FieldValue value, Utf8JsonWriter writer) => writer.WriteStringValue(((ChoiceValue)value).Key);

    public override FieldValue? FromJson(JsonElement json) =>
        json.ValueKind == JsonValueKind.String ? new ChoiceValue(json.GetString()!) : null;

    public override ComparedAs Compared(Field field) => ComparedAs.Choice;

    public override string SearchText(FieldValue value, Field field) =>
        $"{ChoiceReading.SearchText(field, [((ChoiceValue)value).Key])} {((ChoiceValue)value).Other}".TrimEnd();

    public override IEnumerable<Refusal> Check(Field field) => ChoiceReading.Check(field);
}
