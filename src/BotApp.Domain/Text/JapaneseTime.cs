using System.Globalization;

namespace BotApp.Domain.Text;

/// <summary>
/// Moments as people in Japan read them. Japan has had no summer time since 1951, so the zone is a fixed +9 hours and
/// needs no time zone data on the machine.
/// </summary>
public static class JapaneseTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    public static DateTimeOffset In(DateTimeOffset moment) => moment.ToOffset(Offset);

    public static DateOnly Date(DateTimeOffset moment) => DateOnly.FromDateTime(In(moment).DateTime);

    /// <summary>To the minute.</summary>
    public static TimeOnly TimeOfDay(DateTimeOffset moment)
    {
        var local = In(moment);
        return new TimeOnly(local.Hour, local.Minute);
    }

    public static DateTimeOffset At(DateOnly date, TimeOnly time) => new(date.ToDateTime(time), Offset);

    /// <summary><c>11/21 18:05</c>, with the year when it is not this year.</summary>
    public static string Show(DateTimeOffset moment, DateTimeOffset now, Language language) =>
        In(moment).Year == In(now).Year
            ? Write(In(moment), language, "M/d HH:mm", "MMM d HH:mm")
            : ShowFull(moment, language);

    /// <summary><c>2026/11/21 18:05</c></summary>
    public static string ShowFull(DateTimeOffset moment, Language language) =>
        Write(In(moment), language, "yyyy/M/d HH:mm", "MMM d, yyyy HH:mm");

    /// <summary><c>2026/11/21</c></summary>
    public static string Show(DateOnly date, Language language) =>
        Write(date.ToDateTime(TimeOnly.MinValue), language, "yyyy/M/d", "MMM d, yyyy");

    public static string Show(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);

    /// <summary><c>3分前</c>, where age matters more than the hour.</summary>
    public static string Ago(DateTimeOffset moment, DateTimeOffset now, Language language)
    {
        var age = now - moment;
        return age.TotalMinutes switch
        {
            < -1 => Show(moment, now, language),
            < 1 => new Label("たった今", "just now").In(language),
            < 60 => Count((int)age.TotalMinutes, "分前", "min", language),
            < 24 * 60 => Count((int)age.TotalHours, "時間前", "h", language),
            _ => Count((int)age.TotalDays, "日前", "d", language),
        };
    }

    /// <summary>The 年度 of a day: April to March, named by the year of its April.</summary>
    public static int FiscalYear(DateOnly date) => date.Month >= 4 ? date.Year : date.Year - 1;

    /// <summary>The age in full years.</summary>
    public static int Age(DateOnly born, DateOnly today)
    {
        var years = today.Year - born.Year;
        return born.AddYears(years) > today ? years - 1 : years;
    }

    /// <summary>令和8年11月21日; days before 1873 in the western way.</summary>
    public static string ShowEra(DateOnly date) => Era.Of(date)?.Write(date) ?? Show(date, Language.Japanese);

    private static string Write(IFormattable moment, Language language, string japanese, string english) =>
        moment.ToString(new Label(japanese, english).In(language), CultureInfo.InvariantCulture);

    private static string Count(int number, string japanese, string english, Language language) => language switch
    {
        Language.Japanese => string.Create(CultureInfo.InvariantCulture, $"{number}{japanese}"),
        Language.English => string.Create(CultureInfo.InvariantCulture, $"{number} {english} ago"),
    };
}
