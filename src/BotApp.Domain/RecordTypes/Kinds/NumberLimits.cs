using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>Weighs a number against its field's limits and decimals: take it, ask about it, or refuse it.</summary>
internal static class NumberLimits
{
    private static readonly decimal[] Factors = [0.1m, 0.01m, 10m, 100m];

    public static FieldReading Weigh(Field field, string typed, decimal number, Language language)
    {
        var plausible = field.Limits?.Soft ?? field.Limits?.Hard;
        if (field.Limits?.Hard is { } hard && !hard.Contain(number))
        {
            return FieldReading.Refuse(RefuseRange("refusal.outOfRange", field, typed, Meant(number, field, plausible), language));
        }

        if (number.Scale > field.Decimals)
        {
            return FieldReading.Refuse(TooManyDecimals(field, typed, number, plausible, language));
        }

        var understood = typed == NumberReading.Write(number) || typed == NumberKind.Write(number, field)
            ? null
            : FieldBehaviour.Of(field.Kind).Show(new NumberValue(number), field, language);
        return new FieldReading(new NumberValue(number), null, Ask(field, typed, number, language), understood);
    }

    private static Question? Ask(Field field, string typed, decimal number, Language language)
    {
        if (field.Limits?.Soft is not { } soft || soft.Contain(number))
        {
            return null;
        }

        var meant = Meant(number, field, soft);
        return new Question(
            RefuseRange("refusal.implausible", field, typed, meant, language),
            $"{field.Key}={NumberReading.Write(number)}",
            meant is { } suggestion ? NumberKind.Write(suggestion, field) : null);
    }

    // 365 and 3.65 are 36.5 with the point in the wrong place; 9 is a digit lost, and which one nobody knows.
    private static decimal? Meant(decimal number, Field field, Bounds? plausible)
    {
        if (plausible is null || SignificantDigits(number) < 2 || Math.Abs(number) > 1_000_000_000)
        {
            return null;
        }

        var candidates = Factors
            .Select(factor => NumberReading.Trim(number * factor))
            .Where(candidate => plausible.Contain(candidate) && candidate.Scale <= field.Decimals)
            .ToList();
        return candidates is [var only] ? only : null;
    }

    private static int SignificantDigits(decimal number) =>
        string.Concat(NumberReading.Write(number).Where(char.IsAsciiDigit)).Trim('0').Length;

    private static Refusal TooManyDecimals(Field field, string typed, decimal number, Bounds? plausible, Language language)
    {
        var rounded = Math.Round(number, field.Decimals, MidpointRounding.AwayFromZero);
        var meant = plausible?.Contain(rounded) ?? true ? rounded : Meant(number, field, plausible);
        (string, string)[] most = [("decimals", Digits.Of(field.Decimals))];
        return field.Decimals == 0
            ? Refuse("refusal.notWhole", field, typed, meant, language, [])
            : Refuse("refusal.tooManyDecimals", field, typed, meant, language, most);
    }

    private static Refusal RefuseRange(string words, Field field, string typed, decimal? meant, Language language)
    {
        var range = field.Limits?.Soft ?? field.Limits?.Hard ?? new Bounds();
        var text = RangeText.Of(range.From, range.To, bound => NumberKind.Write(bound, field), language);
        return Refuse(words, field, typed, meant, language, [("range", text)]);
    }

    private static Refusal Refuse(
        string words, Field field, string typed, decimal? meant, Language language, (string, string)[] more)
    {
        (string, string)[] always = [("label", field.Label.In(language)), ("typed", SafeText.Cap(typed, 40))];
        return meant is { } suggestion
            ? Refusal.At(field.Key, words + "Meant", [.. always, .. more, ("suggestion", NumberKind.Write(suggestion, field))])
            : Refusal.At(field.Key, words, [.. always, .. more]);
    }
}
