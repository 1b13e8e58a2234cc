using System.Globalization;
using System.Text.RegularExpressions;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes;

/// <summary>
/// What an automatic number looks like: <c>R-{年度}-{0000}</c>. One part of zeros is the running number, with at least
/// so many digits; 年 (or yyyy), 年度 (or fy), 月 (mm) and 日 (dd) come from the day on which it is given (JST), and the number begins
/// again at 1 whenever they change.
/// </summary>
public sealed partial class NumberPattern
{
    private const int Longest = 40;

    private readonly string pattern;

    private NumberPattern(string pattern) => this.pattern = pattern;

    /// <summary>Null when it is no pattern: two running numbers or none, an unknown part, a letter that no number should have.</summary>
    public static NumberPattern? Read(string? pattern) =>
        pattern is { Length: > 0 and <= Longest } && Whole().IsMatch(pattern) && Running().Count(pattern) == 1
            ? new(pattern.ToUpperInvariant())
            : null;

    /// <summary>What the running number counts within: <c>R-2026-{0000}</c>.</summary>
    public string Period(DateOnly day) => Part().Replace(pattern, part => part.Groups["name"].Value switch
    {
        "年" or "YYYY" => Digits(day.Year, 4),
        "年度" or "FY" => Digits(JapaneseTime.FiscalYear(day), 4),
        "月" or "MM" => Digits(day.Month, 2),
        "日" or "DD" => Digits(day.Day, 2),
        _ => part.Value,
    });

    /// <summary><c>R-2026-0001</c></summary>
    public string Write(DateOnly day, long number) =>
        Running().Replace(Period(day), zeros => Digits(number, zeros.Length - 2));

    private static string Digits(long number, int atLeast) => number.ToString($"D{atLeast}", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([A-Za-z0-9/_. ぁ-ヿ一-鿿-]|\{(年度?|月|日|yyyy|YYYY|fy|FY|mm|MM|dd|DD|0{1,9})\})+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\{(?<name>[^{}0]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Part();

    [GeneratedRegex(@"\{0+\}", RegexOptions.None, 1000)]
    private static partial Regex Running();
}
