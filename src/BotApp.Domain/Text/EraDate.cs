using System.Globalization;

namespace BotApp.Domain.Text;

/// <summary>A day given in a Japanese era, refused with the reason when that day never was in that era.</summary>
internal static class EraDate
{
    public static Outcome<DateOnly> Read(string name, string year, int month, int day, string typed)
    {
        var era = Era.All.First(e => e.Name.StartsWith(name, StringComparison.Ordinal) || name == e.Letter.ToString());
        var western = era.WesternYear(year == "元" ? 1 : int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture));
        if (year is "0" or "00" or "000" || DateReading.Day(western, month, day) is not { } date)
        {
            return DateReading.Refuse("refusal.noSuchDay", typed);
        }

        return era.Contains(date) ? date : RefuseOutside(era, date, typed);
    }

    private static Refusal RefuseOutside(Era era, DateOnly date, string typed)
    {
        if (era.Letter == 'm' && date < era.First)
        {
            return DateReading.Refuse("refusal.lunarCalendar", typed);
        }

        var (words, border) = date > era.Last ? ("refusal.eraEnded", era.Last) : ("refusal.eraNotBegun", era.First);
        return Refusal.Of(
            words,
            ("typed", SafeText.Cap(SafeText.Line(typed), 40)),
            ("era", era.Name),
            ("border", era.Write(border)),
            ("suggestion", JapaneseTime.ShowEra(date)));
    }
}
