using System.Globalization;
using System.Text.Json;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>A date with a time. The document holds UTC to the second in text of one length, so that it sorts as text.</summary>
internal sealed class MomentKind : FieldBehaviour
{
    private const string Utc = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    // Two clocks differ by a little: 18:06 typed at 18:05:40 is not the future.
    private const decimal DaysOfGrace = 5m / 1440;

    public override FieldReading Read(Field field, string typed, ReadingContext context)
    {
        var read = MomentReading.Read(typed, context.Now);
        if (read.IsRefused)
        {
            return Refused(field, read.Refusals);
        }

        var value = new MomentValue(read.Value);
        var understood = typed == ToInput(value) ? null : Show(value, field, context.Language);
        var days = (decimal)(read.Value - context.Now).TotalDays;
        return DayLimits.Weigh(field, value, days is > 0 and <= DaysOfGrace ? 0 : days, context) with { Understood = understood };
    }

    public override string Show(FieldValue value, Field field, Language language) =>
        JapaneseTime.ShowFull(((MomentValue)value).Moment, language);

    public override string ToInput(FieldValue value)
    {
        var local = JapaneseTime.In(((MomentValue)value).Moment);
        var format = local.Second == 0 ? "yyyy/MM/dd HH:mm" : "yyyy/MM/dd HH:mm:ss";
        return local.ToString(format, CultureInfo.InvariantCulture);
    }

    public override void ToJson(FieldValue value, Utf8JsonWriter writer) =>
        writer.WriteStringValue(((MomentValue)value).Moment.UtcDateTime.ToString(Utc, CultureInfo.InvariantCulture));

    public override FieldValue? FromJson(JsonElement json) =>
        json.ValueKind == JsonValueKind.String
        && DateTimeOffset.TryParseExact(json.GetString(), Utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? new MomentValue(moment)
            : null;

    public override ComparedAs Compared(Field field) => ComparedAs.Moment;

    public override IEnumerable<Refusal> Check(Field field) => LimitsCheck.Of(field);
}
