using BotApp.Domain.Text;

namespace BotApp.Domain.Calculation;

/// <summary>A function over values.</summary>
internal sealed class Call(Function function, IReadOnlyList<Expression> values, ResultType type, int at) : Expression(type, at)
{
    protected override object? Calculate(Evaluation evaluation) => function switch
    {
        Function.If => values[0].Of(evaluation) is true ? values[1].Of(evaluation) : values.Count > 2 ? values[2].Of(evaluation) : null,
        Function.IfBlank => values[0].Of(evaluation) is { } value and not "" ? value : values[1].Of(evaluation),
        Function.IsBlank => IsBlank(values[0].Of(evaluation)),
        Function.Today => evaluation.Values.Today,
        Function.Age => Age(values[0].Of(evaluation), values.Count > 1 ? values[1].Of(evaluation) : evaluation.Values.Today),
        _ => Of([.. values.Select(v => v.Of(evaluation))]),
    };

    private object? Of(object?[] v) => function switch
    {
        Function.Min => Extreme(v, -1),
        Function.Max => Extreme(v, 1),
        Function.Round or Function.RoundDown or Function.RoundUp => v[0] is decimal n && Digits(v) is { } digits ? Numbers.Round(function, n, digits) : null,
        Function.Abs => v[0] is decimal n ? Math.Abs(n) : null,
        Function.Mod => v is [decimal a, decimal b] && b != 0 ? a % b : null,
        Function.Days => (Day(v[0]), Day(v[1])) is ({ } from, { } to) ? (decimal)(to.DayNumber - from.DayNumber) : null,
        Function.AddDays => (Day(v[0]), v[1]) is ({ } day, decimal days) ? Numbers.Add(day, days) : null,
        Function.Contains => Contains(v[0], v[1]),
        Function.Length => v[0] is string text ? (decimal)SafeText.Length(text) : null,
        _ => Part(Day(v[0])),
    };

    private object? Part(DateOnly? day) => (function, day) switch
    {
        (_, null) => null,
        (Function.Date, { } d) => d,
        (Function.Year, { } d) => (decimal)d.Year,
        (Function.Month, { } d) => (decimal)d.Month,
        (Function.Day, { } d) => (decimal)d.Day,
        (Function.FiscalYear, { } d) => (decimal)JapaneseTime.FiscalYear(d),
        _ => null,
    };

    private static object? Extreme(object?[] values, int sign)
    {
        var known = values.OfType<IComparable>().ToList();
        return known.Count == 0 ? null : sign < 0 ? known.Min() : known.Max();
    }

    private static decimal? Digits(object?[] v) => v.Length == 1 ? 0 : v[1] as decimal?;

    private static DateOnly? Day(object? value) => value switch
    {
        DateOnly day => day,
        DateTimeOffset moment => JapaneseTime.Date(moment),
        _ => null,
    };

    private static decimal? Age(object? born, object? at) =>
        (Day(born), Day(at)) is ({ } from, { } to) && from <= to ? (decimal)JapaneseTime.Age(from, to) : null;

    private static bool IsBlank(object? value) => value is null or "" or IReadOnlyList<string> { Count: 0 };

    private static bool Contains(object? whole, object? part) => (whole, part) switch
    {
        (IReadOnlyList<string> keys, string key) => keys.Contains(key, StringComparer.Ordinal),
        (string text, string word) => SearchKey.Of(text).Contains(SearchKey.Of(word), StringComparison.Ordinal),
        _ => false,
    };
}
