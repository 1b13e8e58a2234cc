using System.Globalization;
using System.Text.Json;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>
/// Somebody of the workspace, by the id of the account. Finding the person by name, and whether they are of the team,
/// is the use case's part: it turns what was typed into an id before the form is read.
/// </summary>
internal sealed class PersonKind : FieldBehaviour
{
    private static readonly HashSet<string> Me = new[] { "自分", "わたし", "私", "me" }.Select(SearchKey.Of).ToHashSet(StringComparer.Ordinal);

    public override ComparedAs Compared(Field field) => ComparedAs.Person;

    public override FieldReading Read(Field field, string typed, ReadingContext context)
    {
        if (IsMe(typed) && context.Me is { } me)
        {
            return new FieldReading(new PersonValue(me));
        }

        return long.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var person) && person > 0
            ? new FieldReading(new PersonValue(person))
            : FieldReading.Refuse(Refusal.At(
                field.Key, "refusal.notPicked", ("label", field.Label.In(context.Language)), ("typed", SafeText.Cap(typed, 40))));
    }

    public static bool IsMe(string typed) => Me.Contains(SearchKey.Of(typed));

    public override string Show(FieldValue value, Field field, Language language) =>
        ((PersonValue)value).Name is { Length: > 0 } name ? name : "—";

    public override string ToInput(FieldValue value) => Digits.Of(((PersonValue)value).PersonId);

    public override void ToJson(FieldValue value, Utf8JsonWriter writer) => writer.WriteNumberValue(((PersonValue)value).PersonId);

    public override FieldValue? FromJson(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out var person) ? new PersonValue(person) : null;
}
