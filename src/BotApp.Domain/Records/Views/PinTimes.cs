using System.Globalization;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Views;

/// <summary>
/// When a view posts itself, in Japan: <c>07:00,17:00</c> every day, <c>Monday,Thursday|09:00</c> on these days of the week.
/// </summary>
public static class PinTimes
{
    public const int Most = 6;

    private const char AfterDays = '|';

    /// <summary>Times as people type them (7:00、17時), days as they are chosen. Sorted, each once; null when a time cannot be read.</summary>
    /// <param name="days">Names of days of the week; none or all of them: every day.</param>
    public static string? Read(string typed, string days, DateTimeOffset now)
    {
        var parts = typed.Split([',', '、', '，', ' ', '　', '・'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var read = parts.Select(part => TimeReading.Read(part, JapaneseTime.TimeOfDay(now))).ToList();
        return read.Count is 0 or > Most || read.Any(r => r.IsRefused)
            ? null
            : Prefix(Days(days)) + string.Join(',', read.Select(r => r.Value).Distinct().Order().Select(Write));
    }

    public static IReadOnlyList<TimeOnly> Of(string times) =>
        [.. times[(times.IndexOf(AfterDays, StringComparison.Ordinal) + 1)..].Split(',').Select(time => TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture))];

    /// <summary>The days of the week, Monday first; empty when it is every day.</summary>
    public static IReadOnlyList<DayOfWeek> DaysOf(string times) =>
        times.Split(AfterDays) is [var days, _] ? Days(days) : [];

    /// <summary>The first of the times after a moment.</summary>
    public static DateTimeOffset Next(string times, DateTimeOffset after)
    {
        var (today, days) = (JapaneseTime.Date(after), DaysOf(times));
        return Enumerable.Range(0, 8).Select(today.AddDays)
            .Where(day => days.Count == 0 || days.Contains(day.DayOfWeek))
            .SelectMany(day => Of(times).Select(time => JapaneseTime.At(day, time)))
            .First(moment => moment > after);
    }

    private static List<DayOfWeek> Days(string chosen) =>
        [.. chosen.Split(',').Where(name => Enum.IsDefined(typeof(DayOfWeek), name)).Select(Enum.Parse<DayOfWeek>).Distinct().OrderBy(FromMonday)];

    private static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;

    private static string Prefix(List<DayOfWeek> days) => days.Count is 0 or 7 ? "" : string.Join(',', days) + AfterDays;

    private static string Write(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
