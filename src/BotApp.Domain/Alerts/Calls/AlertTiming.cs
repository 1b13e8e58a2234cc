using BotApp.Domain.Alerts.Rules;
using BotApp.Domain.Text;

namespace BotApp.Domain.Alerts.Calls;

/// <summary>How long an episode waits for somebody before the next one is told, and how many rounds. It follows the level: see decision 0040.</summary>
public sealed record AlertTiming(TimeSpan EscalateAfter, int Rounds)
{
    // Who is called for a caution is neither woken nor rung out of bed; the card stands in the channel all night.
    private const int NightBegins = 21;
    private const int NightEnds = 7;

    /// <summary>An acknowledged episode that stays quiet for so long is asked about; administrators are reminded as often.</summary>
    public TimeSpan QuietTime => EscalateAfter * 6;

    /// <summary>Whether nobody's answer sends it on from nurse to nurse and to the administrators. A caution waits for the day.</summary>
    public static bool Presses(Level level) => level switch
    {
        Level.Emergency or Level.Warning => true,
        Level.Caution or Level.Info => false,
    };

    /// <summary>When the first nurse is called, if nobody has acknowledged until then.</summary>
    public DateTimeOffset FirstCall(Level level, DateTimeOffset now) =>
        Presses(level) ? now + EscalateAfter : ByDay(now + QuietTime);

    /// <summary>When the next one is called after one was.</summary>
    public DateTimeOffset NextCall(Level level, DateTimeOffset now) =>
        Presses(level) ? now + EscalateAfter : ByDay(now + TimeSpan.FromDays(1));

    /// <summary>When the owner is asked how it stands.</summary>
    public DateTimeOffset NextQuestion(Level level, DateTimeOffset now) =>
        Presses(level) ? now + QuietTime : ByDay(now + QuietTime);

    /// <summary>This moment, or seven in the morning if it is at night.</summary>
    private static DateTimeOffset ByDay(DateTimeOffset at)
    {
        var (day, hour) = (JapaneseTime.Date(at), JapaneseTime.In(at).Hour);
        return hour switch
        {
            < NightEnds => JapaneseTime.At(day, new(NightEnds, 0)).ToUniversalTime(),
            >= NightBegins => JapaneseTime.At(day.AddDays(1), new(NightEnds, 0)).ToUniversalTime(),
            _ => at,
        };
    }
}
