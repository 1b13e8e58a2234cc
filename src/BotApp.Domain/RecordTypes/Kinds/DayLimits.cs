using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>Weighs a date or a moment against limits that count in days from now.</summary>
internal static class DayLimits
{
    public static FieldReading Weigh(Field field, FieldValue value, decimal days, ReadingContext context)
    {
        if (field.Limits?.Hard is { } hard && !hard.Contain(days))
        {
            return FieldReading.Refuse(Refuse("refusal.dateOutOfRange", field, value, hard, context));
        }

        return field.Limits?.Soft is { } soft && !soft.Contain(days)
            ? new FieldReading(value, null, Ask(field, value, soft, context))
            : new FieldReading(value);
    }

    private static Question Ask(Field field, FieldValue value, Bounds soft, ReadingContext context) => new(
        Refuse("refusal.dateImplausible", field, value, soft, context),
        $"{field.Key}={FieldBehaviour.Of(field.Kind).ToInput(value)}");

    private static Refusal Refuse(string words, Field field, FieldValue value, Bounds bounds, ReadingContext context) => Refusal.At(
        field.Key,
        words,
        ("label", field.Label.In(context.Language)),
        ("value", FieldBehaviour.Of(field.Kind).Show(value, field, context.Language)),
        ("range", RangeText.Of(Day(bounds.From, context), Day(bounds.To, context), d => JapaneseTime.Show(d, context.Language), context.Language)));

    private static DateOnly? Day(decimal? days, ReadingContext context) =>
        days is { } d ? context.Today.AddDays((int)Math.Clamp(d, -365_000m, 365_000m)) : null;
}
