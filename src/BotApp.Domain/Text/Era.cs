using System.Globalization;

namespace BotApp.Domain.Text;

/// <summary>A Japanese era with its first and last day. .NET's own calendar accepts days that never were (平成31年5月1日).</summary>
internal sealed record Era(string Name, char Letter, DateOnly First, DateOnly Last)
{
    /// <summary>
    /// 大正 and 昭和 began on the day the era before ended, so that day has two names. Japan reckons by the solar
    /// calendar since 1873 (明治6年); earlier days cannot be told from a number alone.
    /// </summary>
    public static readonly IReadOnlyList<Era> All =
    [
        new("令和", 'r', new(2019, 5, 1), DateOnly.MaxValue),
        new("平成", 'h', new(1989, 1, 8), new(2019, 4, 30)),
        new("昭和", 's', new(1926, 12, 25), new(1989, 1, 7)),
        new("大正", 't', new(1912, 7, 30), new(1926, 12, 25)),
        new("明治", 'm', new(1873, 1, 1), new(1912, 7, 30)),
    ];

    public static Era? Of(DateOnly date) => All.FirstOrDefault(era => era.Contains(date));

    public bool Contains(DateOnly date) => date >= First && date <= Last;

    /// <summary>The western year of a year of this era. 明治 counts from 1868, before its first day here.</summary>
    public int WesternYear(int year) => FirstYear + year - 1;

    /// <summary>令和8年11月21日; the first year is 元年.</summary>
    public string Write(DateOnly date)
    {
        var year = date.Year - FirstYear + 1;
        var written = year == 1 ? "元" : Digits.Of(year);
        return string.Create(CultureInfo.InvariantCulture, $"{Name}{written}年{date.Month}月{date.Day}日");
    }

    private int FirstYear => Letter == 'm' ? 1868 : First.Year;
}
