using System.Globalization;
using BotApp.Domain.Text;

namespace BotApp.Domain.Calculation;

/// <summary>Which values fit together. What does not is told when the formula is written, not when somebody saves.</summary>
internal static class TypeCheck
{
    private static readonly ResultType[] Ordered = [ResultType.Number, ResultType.Day, ResultType.Moment, ResultType.Text];

    public static Expression Between(string sign, Expression left, Expression right, int at, NameReader names) => sign switch
    {
        "and" or "or" => new Operation(sign, Be(left, ResultType.YesNo), Be(right, ResultType.YesNo), ResultType.YesNo, at),
        "&" => new Operation(sign, OneValue(left), OneValue(right), ResultType.Text, at),
        "=" or "<>" or "<" or "<=" or ">" or ">=" => Compared(sign, left, right, at, names),
        "+" or "-" when Is(left, ResultType.Day) && left.Type is not ResultType.Unknown => Days(sign, left, right, at),
        _ => new Operation(sign, Be(left, ResultType.Number), Be(right, ResultType.Number), ResultType.Number, at),
    };

    public static Expression Not(Expression value, int at) =>
        new Operation("not", value, Be(value, ResultType.YesNo), ResultType.YesNo, at);

    public static Expression Be(Expression value, params ResultType[] wanted) =>
        wanted.Any(w => Is(value, w)) ? value
        : wanted.Contains(ResultType.Text) && value is FieldName { Type: ResultType.Choice or ResultType.Choices } name ? new ChoiceLabel(name)
        : throw new FormulaFault(value.At, TypeWords.Of(wanted[0]));

    public static Expression OneValue(Expression value) => value.Type switch
    {
        ResultType.Choice or ResultType.Choices => new ChoiceLabel((FieldName)value),
        ResultType.Many => throw new FormulaFault(value.At, TypeWords.OneValue),
        _ => value,
    };

    public static bool Is(Expression value, ResultType type) => value.Type == type || value.Type is ResultType.Unknown;

    private static Operation Days(string sign, Expression day, Expression other, int at) =>
        sign == "-" && other.Type is ResultType.Day
            ? new(sign, day, other, ResultType.Number, at)
            : new(sign, day, Be(other, ResultType.Number), ResultType.Day, at);

    private static Operation Compared(string sign, Expression left, Expression right, int at, NameReader names)
    {
        (left, right) = (Fitting(left, right, names), Fitting(right, left, names));
        if (left is FieldName { Type: ResultType.Choice } && right.Type is ResultType.Text or ResultType.Choice or ResultType.Unknown
            && sign is "=" or "<>")
        {
            return new(sign, left, right, ResultType.YesNo, at);
        }

        if (right is FieldName { Type: ResultType.Choice } && left.Type is ResultType.Text or ResultType.Unknown && sign is "=" or "<>")
        {
            return new(sign, left, right, ResultType.YesNo, at);
        }

        (left, right) = (OneValue(left), OneValue(right));
        return AreComparable(sign, left.Type, right.Type)
            ? new(sign, left, right, ResultType.YesNo, at)
            : throw new FormulaFault(right.At, TypeWords.Of(left.Type));
    }

    /// <summary>A text that stands beside a choice, a date or a time is read as one.</summary>
    private static Expression Fitting(Expression value, Expression other, NameReader names) => (value, other) switch
    {
        (Literal { Value: string }, FieldName { Type: ResultType.Choice } field) => names.Choice(field, value),
        (Literal { Value: string typed }, { Type: ResultType.Day or ResultType.Moment }) => Day(typed, value.At),
        (Literal { Value: string typed }, FieldName { Meaning.IsTime: true }) => Time(typed, value.At),
        _ => value,
    };

    public static Expression Day(string typed, int at)
    {
        // Only whole dates: "11/21" would be another day each year, and 今日 has a function of its own.
        var day = DateReading.Read(typed, new(2020, 1, 1));
        var later = DateReading.Read(typed, new(2060, 6, 15));
        return !day.IsRefused && !later.IsRefused && day.Value == later.Value
            ? new Literal(day.Value, ResultType.Day, at)
            : throw new FormulaFault(at, "calculation.notDate", ("typed", typed));
    }

    private static Literal Time(string typed, int at)
    {
        // 今 would be another time at each save.
        var (early, late) = (TimeReading.Read(typed, new(1, 1)), TimeReading.Read(typed, new(22, 22)));
        return !early.IsRefused && !late.IsRefused && early.Value == late.Value
            ? new Literal(early.Value.ToString("HH:mm", CultureInfo.InvariantCulture), ResultType.Text, at)
            : throw new FormulaFault(at, "calculation.notTime", ("typed", typed));
    }

    private static bool AreComparable(string sign, ResultType left, ResultType right) =>
        left is ResultType.Unknown || right is ResultType.Unknown
        || (left == right && (Ordered.Contains(left) || (left is ResultType.YesNo && sign is "=" or "<>")))
        || (left, right) is (ResultType.Day, ResultType.Moment) or (ResultType.Moment, ResultType.Day);
}
