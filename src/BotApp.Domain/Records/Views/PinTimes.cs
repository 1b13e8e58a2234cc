using System.Globalization;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Views;

/// <summary>Times of the day in Japan at which a view posts itself.</summary>
public static class PinTimes
{
    public const int Most = 6;

    /// <summary>As people type them: 7:00、17時. Sorted, each once; null when one cannot be read.</summary>
    public static string? Read(string typed, DateTimeOffset now)
    {
        var parts = typed.Split([',', '、', '，', ' ', '　', '・'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var read = parts.Select(part => TimeReading.Read(part, JapaneseTime.TimeOfDay(now))).ToList();
        return read.Count is 0 or > Most || read.Any(r => r.IsRefused)
            ? null
            : string.Join(',', read.Select(r => r.Value).Distinct().Order().Select(Write));
    }

    public static IReadOnlyList<TimeOnly> Of(string times) =>
        [.. times.Split(',').Select(time => TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture))];

    /// <summary>The first of the times after a moment.</summary>
    public static DateTimeOffset Next(string times, DateTimeOffset after)
    {
        var today = JapaneseTime.Date(after);
        return new[] { today, today.AddDays(1) }
            .SelectMany(day => Of(times).Select(time => JapaneseTime.At(day, time)))
            .First(moment => moment > after);
    }

    private static string Write(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
