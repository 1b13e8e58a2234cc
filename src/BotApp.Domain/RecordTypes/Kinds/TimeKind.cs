using System.Globalization;
using System.Text.Json;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

internal sealed class TimeKind : FieldBehaviour
{
    public override FieldReading Read(Field field, string typed, ReadingContext context)
    {
        var read = TimeReading.Read(typed, JapaneseTime.TimeOfDay(context.Now));
        if (read.IsRefused)
        {
            return Refused(field, read.Refusals);
        }

        var value = new TimeValue(read.Value);
        var shown = Show(value, field, context.Language);
        return new FieldReading(value, Understood: typed == shown || typed == ToInput(value) ? null : shown);
    }

    public override string Show(FieldValue value, Field field, Language language) => JapaneseTime.Show(((TimeValue)value).Time);

    public override string ToInput(FieldValue value) => Iso(value);

    public override void ToJson(FieldValue value, Utf8JsonWriter writer) => writer.WriteStringValue(Iso(value));

    public override FieldValue? FromJson(JsonElement json) =>
        json.ValueKind == JsonValueKind.String
        && TimeOnly.TryParseExact(json.GetString(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? new TimeValue(time)
            : null;

    public override ComparedAs Compared(Field field) => ComparedAs.Time;

    private static string Iso(FieldValue value) => ((TimeValue)value).Time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
