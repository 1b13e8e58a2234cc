using BotApp.Domain.Text;

namespace BotApp.Domain.Calculation;

/// <summary>Two values and a sign between them, or one value and a sign before it.</summary>
internal sealed class Operation(string sign, Expression left, Expression right, ResultType type, int at) : Expression(type, at)
{
    protected override object? Calculate(Evaluation evaluation) => sign switch
    {
        "and" => left.Of(evaluation) is true && right.Of(evaluation) is true,
        "or" => left.Of(evaluation) is true || right.Of(evaluation) is true,
        "not" => right.Of(evaluation) is not true,
        _ => Between(left.Of(evaluation), right.Of(evaluation), evaluation.EmptyIsNothing),
    };

    private object? Between(object? a, object? b, bool emptyIsNothing) => sign switch
    {
        "=" => a is not null && b is not null && AreSame(a, b),
        "<>" => a is null ? b is not null : b is null || !AreSame(a, b),
        "<" => Compare(a, b) < 0,
        "<=" => Compare(a, b) <= 0,
        ">" => Compare(a, b) > 0,
        ">=" => Compare(a, b) >= 0,
        "&" => ShownText.Of(a) + ShownText.Of(b),
        _ => Reckon(a, b, emptyIsNothing),
    };

    private object? Reckon(object? a, object? b, bool emptyIsNothing) => (a, b) switch
    {
        (decimal x, decimal y) => Numbers.Of(sign, x, y),
        (DateOnly from, decimal days) => Numbers.Add(from, sign == "-" ? -days : days),
        (DateOnly to, DateOnly from) => (decimal)(to.DayNumber - from.DayNumber),
        (decimal x, null) when emptyIsNothing && sign is "+" or "-" => x,
        (null, decimal y) when emptyIsNothing && sign is "+" or "-" => sign == "-" ? -y : y,
        _ => null,
    };

    /// <summary>Ａ棟 is A棟, as it is in searches and views; keys of choices are compared to the letter.</summary>
    private bool AreSame(object a, object b) => (a, b) is (string x, string y) && left.Type is ResultType.Text && right.Type is ResultType.Text
        ? string.Equals(x, y, StringComparison.Ordinal) || SearchKey.Of(x) is { Length: > 0 } key && key == SearchKey.Of(y)
        : Compare(a, b) == 0;

    /// <summary>Null when the two cannot be compared, so that every comparison with nothing is no.</summary>
    private static int? Compare(object? a, object? b) => (a, b) switch
    {
        (decimal x, decimal y) => x.CompareTo(y),
        (DateOnly x, DateOnly y) => x.CompareTo(y),
        (DateTimeOffset x, DateTimeOffset y) => x.CompareTo(y),
        (DateTimeOffset x, DateOnly y) => JapaneseTime.Date(x).CompareTo(y),
        (DateOnly x, DateTimeOffset y) => x.CompareTo(JapaneseTime.Date(y)),
        (bool x, bool y) => x.CompareTo(y),
        (string x, string y) => string.CompareOrdinal(x, y),
        _ => null,
    };
}
