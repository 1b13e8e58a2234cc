using System.Globalization;
using System.Text.RegularExpressions;

namespace BotApp.Domain.Text;

/// <summary>Reads a time of day as people type it: 8:05, ８時５分, 午後3時半, 3:05pm, 0805, 今.</summary>
public static partial class TimeReading
{
    private const int LongestTyped = 30;

    public static Outcome<TimeOnly> Read(string typed, TimeOnly now)
    {
        var text = Folding.Compatible(SafeText.Line(typed)).Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return text switch
        {
            "今" or "いま" or "現在" or "只今" or "ただいま" or "now" => new TimeOnly(now.Hour, now.Minute),
            "正午" or "noon" => new TimeOnly(12, 0),
            { Length: > LongestTyped } => Refuse("refusal.notTime", typed),
            _ when Clock().Match(text) is { Success: true } clock => Of(clock, typed),
            _ when InOneRow().Match(text) is { Success: true } row => Of(row, typed),
            _ => Refuse("refusal.notTime", typed),
        };
    }

    private static Outcome<TimeOnly> Of(Match match, string typed)
    {
        var hour = Part(match, "h");
        var minute = match.Groups["half"].Success ? 30 : Part(match, "m");
        var half = match.Groups["before"].Value + match.Groups["after"].Value;

        // 午後12時 is midnight by the decree of 1872 and noon on most clocks: we ask instead of guessing.
        if (half is "午前" or "午後" && hour == 12)
        {
            return Refuse("refusal.twelveOClock", typed);
        }

        var hours = half switch
        {
            "午前" or "am" => hour <= 12 ? hour % 12 : -1,
            "午後" => hour < 12 ? hour + 12 : hour,
            "pm" => hour <= 12 ? (hour % 12) + 12 : hour,
            _ => hour,
        };
        return hours is >= 0 and <= 23 && minute <= 59 ? new TimeOnly(hours, minute) : Refuse("refusal.noSuchTime", typed);
    }

    private static int Part(Match match, string name) =>
        match.Groups[name] is { Success: true, Value: var digits } ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    private static Refusal Refuse(string words, string typed) => Refusal.Of(words, ("typed", SafeText.Cap(SafeText.Line(typed), 40)));

    [GeneratedRegex("^(?<before>午前|午後|am|pm)?(?<h>[0-9]{1,2})(:(?<m>[0-9]{2})(:[0-9]{2})?|時((?<m>[0-9]{1,2})分?|(?<half>半))?|(?=am|pm))(?<after>am|pm)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Clock();

    [GeneratedRegex("^(?<h>[0-9]{2})(?<m>[0-9]{2})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InOneRow();
}
