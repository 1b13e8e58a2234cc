using System.Globalization;

namespace BotApp.Domain.Records.Views.Conditions;

/// <summary>A day of a condition: a fixed one (<c>2026-11-21</c>), or so many days from today (<c>today-3</c>).</summary>
public sealed record ViewDay(DateOnly? Fixed, int FromToday = 0)
{
    private const string Iso = "yyyy-MM-dd";
    private const string Today = "today";
    private const int MostDays = 3_660;

    public static ViewDay? Read(string text)
    {
        if (DateOnly.TryParseExact(text, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new(day);
        }

        var rest = text.StartsWith(Today, StringComparison.Ordinal) ? text[Today.Length..] : null;
        return rest switch
        {
            null => null,
            "" => new(Fixed: null),
            ['+' or '-', .. { Length: > 0 } digits] when int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= MostDays =>
                new(Fixed: null, rest[0] == '-' ? -days : days),
            _ => null,
        };
    }

    public string Write() => Fixed is { } day
        ? day.ToString(Iso, CultureInfo.InvariantCulture)
        : FromToday == 0 ? Today : FromToday.ToString($"'{Today}'+0;'{Today}'-0", CultureInfo.InvariantCulture);

    public DateOnly On(DateOnly today) => Fixed ?? today.AddDays(FromToday);
}
