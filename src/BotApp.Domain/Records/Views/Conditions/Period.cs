using System.Globalization;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Views.Conditions;

/// <summary>今週, 今年度, 過去 7 日: which days that are depends on today (in Japan).</summary>
/// <param name="Days">For 過去 n 日 and 今後 n 日; 0 otherwise.</param>
public sealed record Period(PeriodKind Kind, int Days = 0)
{
    public const int MostDays = 3_660;

    /// <summary>Null when the text is none: <c>ThisWeek</c>, <c>PastDays:7</c>.</summary>
    public static Period? Read(string text)
    {
        var parts = text.Split(':');
        if (!Enum.TryParse<PeriodKind>(parts[0], out var kind) || !Enum.IsDefined(kind) || char.IsAsciiDigit(parts[0][0]))
        {
            return null;
        }

        var counts = kind is PeriodKind.PastDays or PeriodKind.NextDays;
        return (counts, parts.Length) switch
        {
            (false, 1) => new(kind),
            (true, 2) when int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= MostDays =>
                new(kind, days),
            _ => null,
        };
    }

    public string Write() => Days == 0 ? $"{Kind}" : string.Create(CultureInfo.InvariantCulture, $"{Kind}:{Days}");

    public DayRange On(DateOnly today)
    {
        var month = today.AddDays(1 - today.Day);
        return Kind switch
        {
            PeriodKind.Today => new(today, today),
            PeriodKind.Yesterday => new(today.AddDays(-1), today.AddDays(-1)),
            PeriodKind.Tomorrow => new(today.AddDays(1), today.AddDays(1)),
            PeriodKind.ThisWeek => Week(today),
            PeriodKind.LastWeek => Week(today.AddDays(-7)),
            PeriodKind.NextWeek => Week(today.AddDays(7)),
            PeriodKind.ThisMonth => new(month, month.AddMonths(1).AddDays(-1)),
            PeriodKind.LastMonth => new(month.AddMonths(-1), month.AddDays(-1)),
            PeriodKind.NextMonth => new(month.AddMonths(1), month.AddMonths(2).AddDays(-1)),
            PeriodKind.ThisFiscalYear => FiscalYear(JapaneseTime.FiscalYear(today)),
            PeriodKind.LastFiscalYear => FiscalYear(JapaneseTime.FiscalYear(today) - 1),
            PeriodKind.PastDays => new(today.AddDays(1 - Days), today),
            PeriodKind.NextDays => new(today, today.AddDays(Days - 1)),
        };
    }

    /// <summary>The Monday of the week of a day.</summary>
    public static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DayRange Week(DateOnly day) => new(Monday(day), Monday(day).AddDays(6));

    private static DayRange FiscalYear(int year) => new(new(year, 4, 1), new(year + 1, 3, 31));
}
