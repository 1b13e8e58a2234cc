using System.Globalization;

namespace BotApp.Simulator.State;

/// <summary>Message ids as Teams makes them: the time in milliseconds, never twice, never going back.</summary>
public sealed class MessageIds(TimeProvider clock, long last)
{
    private long last = last;

    public string Next()
    {
        while (true)
        {
            var before = Interlocked.Read(ref last);
            var next = Math.Max(before + 1, clock.GetUtcNow().ToUnixTimeMilliseconds());
            if (Interlocked.CompareExchange(ref last, next, before) == before)
                return next.ToString(CultureInfo.InvariantCulture);
        }
    }
}
