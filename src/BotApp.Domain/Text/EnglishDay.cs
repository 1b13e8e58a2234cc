using System.Text.RegularExpressions;

namespace BotApp.Domain.Text;

/// <summary>A day as our English cards write it, and as its readers type it: Nov 21, 2026, 21 November, Nov 21st.</summary>
internal static partial class EnglishDay
{
    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";
    private const int LettersOfMonth = 3;

    /// <param name="plain">In plain form: lower case, without spaces.</param>
    /// <returns>The same in numbers (2026-11-21, or 11-21 where no year is written); null when it is no such day.</returns>
    public static string? InNumbers(string plain)
    {
        var match = MonthFirst().Match(plain) is { Success: true } first ? first : DayFirst().Match(plain);
        if (!match.Success)
        {
            return null;
        }

        var month = (Months.IndexOf(match.Groups["month"].Value[..LettersOfMonth], StringComparison.Ordinal) / LettersOfMonth) + 1;
        var year = match.Groups["y"] is { Success: true } written ? $"{written.Value}-" : "";
        return $"{year}{Digits.Of(month)}-{match.Groups["d"].Value}";
    }

    [GeneratedRegex(@"^(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?(?<d>[0-9]{1,2})(st|nd|rd|th)?(,(?<y>[0-9]{4}))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^(?<d>[0-9]{1,2})(st|nd|rd|th)?-?(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?,?-?(?<y>[0-9]{4})?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayFirst();
}
