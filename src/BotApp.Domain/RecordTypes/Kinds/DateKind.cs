using System.Globalization;
using System.Text.Json;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

internal sealed class DateKind : FieldBehaviour
{
    public override FieldReading Read(Field field, string typed, ReadingContext context)
    {
        var read = DateReading.Read(typed, context.Today);
        if (read.IsRefused)
        {
            return Refused(field, read.Refusals);
        }

        var value = new DateValue(read.Value);
        var understood = typed == ToInput(value) ? null : Show(value, field, context.Language);
        var days = read.Value.DayNumber - context.Today.DayNumber;
        return DayLimits.Weigh(field, value, days, context) with { Understood = understood };
    }

    public override string Show(FieldValue value, Field field, Language language) => JapaneseTime.Show(((DateValue)value).Date, language);

    public override string ToInput(FieldValue value) => Iso(value);

    public override void ToJson(FieldValue value, Utf8JsonWriter writer) => writer.WriteStringValue(Iso(value));

    public override FieldValue? FromJson(JsonElement json) =>
        json.ValueKind == JsonValueKind.String
        && DateOnly.TryParseExact(json.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new DateValue(date)
            : null;

    public override ComparedAs Compared(Field field) => ComparedAs.Day;

    public override IEnumerable<Refusal> Check(Field field) => LimitsCheck.Of(field);

    private static string Iso(FieldValue value) => ((DateValue)value).Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
