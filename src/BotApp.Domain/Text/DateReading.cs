using System.Globalization;
using System.Text.RegularExpressions;

namespace BotApp.Domain.Text;

/// <summary>
/// Reads a day as people type it: 2026/11/21, 11月21日, 令和8年11月21日, R8.11.21, Nov 21, 2026, 今日, 3日前, full width. Days that never
/// were are refused with the reason.
/// </summary>
public static partial class DateReading
{
    private const int EarliestYear = 1868;
    private const int LatestYear = 2199;
    private const int LongestTyped = 40;

    /// <param name="today">For 今日 and for a month and day without a year, which mean the nearest such day.</param>
    public static Outcome<DateOnly> Read(string typed, DateOnly today)
    {
        var text = Plain(typed);
        if (text.Length is 0 or > LongestTyped)
        {
            return Refuse("refusal.notDate", typed);
        }

        return RelativeDay.Find(text, today) is { } day ? day : ReadParts(EnglishDay.InNumbers(text) ?? text, typed, today);
    }

    private static Outcome<DateOnly> ReadParts(string text, string typed, DateOnly today)
    {
        if (WithEra().Match(text) is { Success: true } era)
        {
            return EraDate.Read(era.Groups["era"].Value, era.Groups["y"].Value, Part(era, "m"), Part(era, "d"), typed);
        }

        if (WithYear().Match(text) is { Success: true } full)
        {
            return OfWestern(Part(full, "y"), Part(full, "m"), Part(full, "d"), typed);
        }

        if (InOneRow().Match(text) is { Success: true } row)
        {
            return OfWestern(Part(row, "y"), Part(row, "m"), Part(row, "d"), typed);
        }

        if (WithoutYear().Match(text) is { Success: true } brief)
        {
            return Nearest(Part(brief, "m"), Part(brief, "d"), today) is { } near ? near : Refuse("refusal.noSuchDay", typed);
        }

        return Refuse(ShortYear().IsMatch(text) ? "refusal.shortYear" : "refusal.notDate", typed);
    }

    private static Outcome<DateOnly> OfWestern(int year, int month, int day, string typed)
    {
        if (year is < EarliestYear or > LatestYear)
        {
            return Refuse("refusal.yearOutOfRange", typed);
        }

        return Day(year, month, day) is { } date ? date : Refuse("refusal.noSuchDay", typed);
    }

    private static DateOnly? Nearest(int month, int day, DateOnly today) =>
        Enumerable.Range(today.Year - 4, 9)
            .Where(year => year is >= 1 and <= 9999)
            .Select(year => Day(year, month, day))
            .OfType<DateOnly>()
            .OrderBy(date => Math.Abs(date.DayNumber - today.DayNumber))
            .Select(date => (DateOnly?)date)
            .FirstOrDefault();

    /// <summary>Null when there is no such day in the calendar.</summary>
    internal static DateOnly? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    internal static Refusal Refuse(string words, string typed) => Refusal.Of(words, ("typed", SafeText.Cap(SafeText.Line(typed), 40)));

    // A weekday beside the date says nothing new, and a wrong one is a slip of the pen.
    private static string Plain(string typed) =>
        Weekday().Replace(Dashes.Unify(Folding.Compatible(SafeText.Line(typed))).Replace(" ", "", StringComparison.Ordinal), "")
            .ToLowerInvariant();

    private static int Part(Match match, string name) =>
        int.Parse(match.Groups[name].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<=[0-9日])(\([日月火水木金土](曜日?)?\)|[月火水木金土日]曜日?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^(?<era>令和|平成|昭和|大正|明治|令|平|昭|大|明|[rhstm])(?<y>元|[0-9]{1,3})[年./-](?<m>[0-9]{1,2})[月./-](?<d>[0-9]{1,2})日?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WithEra();

    [GeneratedRegex(@"^(?<y>[0-9]{4})[年./-](?<m>[0-9]{1,2})[月./-](?<d>[0-9]{1,2})日?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WithYear();

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InOneRow();

    [GeneratedRegex(@"^(?<m>[0-9]{1,2})(月|[./-])(?<d>[0-9]{1,2})日?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WithoutYear();

    [GeneratedRegex(@"^[0-9]{1,3}[年./-][0-9]{1,2}[月./-][0-9]{1,2}日?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ShortYear();
}
