using System.Globalization;
using System.Text.RegularExpressions;

namespace BotApp.Domain.Text;

/// <summary>
/// Reads a day with a time as people type it: 11/21 18:05, 昨日 午後3時, 10分前, 今. A time alone is today's. To the second.
/// </summary>
public static partial class MomentReading
{
    private const int LongestTyped = 60;

    public static Outcome<DateTimeOffset> Read(string typed, DateTimeOffset now)
    {
        var text = Folding.Compatible(SafeText.Line(typed)).Trim();
        var time = JapaneseTime.TimeOfDay(now);
        if (text.Length is 0 or > LongestTyped)
        {
            return Refuse("refusal.notMoment", typed);
        }

        if (Exact(text, now) is { } exact)
        {
            return ToSecond(exact);
        }

        if (TimeReading.Read(text, time) is { IsRefused: false } alone)
        {
            return JapaneseTime.At(JapaneseTime.Date(now), alone.Value);
        }

        return DateReading.Read(text, JapaneseTime.Date(now)) is { IsRefused: false }
            ? Refuse("refusal.timeMissing", typed)
            : ReadBoth(text, typed, now);
    }

    private static DateTimeOffset? Exact(string text, DateTimeOffset now)
    {
        if (text is "今" or "いま" or "現在" or "只今" or "ただいま" || text.Equals("now", StringComparison.OrdinalIgnoreCase))
        {
            return now;
        }

        if (Ago().Match(text) is { Success: true } ago)
        {
            var count = int.Parse(ago.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
            return now - (ago.Groups["unit"].Value == "分" ? TimeSpan.FromMinutes(count) : TimeSpan.FromHours(count));
        }

        return Iso().IsMatch(text)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var iso)
                ? iso
                : null;
    }

    // The border between day and time is a space, a T, or the 日 of 21日. The first refusal of a likely split is the one to tell.
    private static Outcome<DateTimeOffset> ReadBoth(string text, string typed, DateTimeOffset now)
    {
        IReadOnlyList<Refusal>? reason = null;
        foreach (var (day, time) in Splits(text))
        {
            var date = DateReading.Read(day, JapaneseTime.Date(now));
            var clock = TimeReading.Read(time, JapaneseTime.TimeOfDay(now));
            if (!date.IsRefused && !clock.IsRefused)
            {
                return JapaneseTime.At(date.Value, clock.Value) + Seconds(time);
            }

            if (date.IsRefused != clock.IsRefused)
            {
                reason ??= date.IsRefused ? date.Refusals : clock.Refusals;
            }
        }

        return reason is null ? Refuse("refusal.notMoment", typed) : Outcome<DateTimeOffset>.Refuse(reason);
    }

    private static IEnumerable<(string Day, string Time)> Splits(string text)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] is ' ' or 'T' or 't' or 'の')
            {
                yield return (text[..i], text[(i + 1)..]);
            }
            else if (text[i] == '日')
            {
                yield return (text[..(i + 1)], text[(i + 1)..]);
            }
        }
    }

    private static TimeSpan Seconds(string time) =>
        WithSeconds().Match(time) is { Success: true } match
            ? TimeSpan.FromSeconds(int.Parse(match.Groups["s"].Value, NumberStyles.None, CultureInfo.InvariantCulture))
            : TimeSpan.Zero;

    private static DateTimeOffset ToSecond(DateTimeOffset moment) =>
        new(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerSecond), moment.Offset);

    private static Refusal Refuse(string words, string typed) => Refusal.Of(words, ("typed", SafeText.Cap(SafeText.Line(typed), 40)));

    [GeneratedRegex("^(?<n>[0-9]{1,3})(?<unit>分|時間)前$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ago();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9:.]+([Zz]|[+-][0-9]{2}:[0-9]{2})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Iso();

    [GeneratedRegex("^ *[0-9]{1,2}:[0-9]{2}:(?<s>[0-5][0-9]) *$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WithSeconds();
}
