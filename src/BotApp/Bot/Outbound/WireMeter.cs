using System.Diagnostics.Metrics;
using BotApp.Teams.Turns;

namespace BotApp.Bot.Outbound;

/// <summary>What the wire counts, for whoever listens (OTLP, dotnet-counters).</summary>
internal static class WireMeter
{
    public const string Name = "BotApp.Wire";

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Turns = Meter.CreateCounter<long>("botapp.turns", description: "Turns, by kind and answer");
    private static readonly Counter<long> Calls = Meter.CreateCounter<long>("botapp.calls", description: "Calls to Teams, by kind and verdict");
    private static readonly Histogram<double> TurnTime = Meter.CreateHistogram<double>("botapp.turn.duration", "ms");
    private static readonly Counter<long> Holds = Meter.CreateCounter<long>("botapp.holds", description: "Lanes held after a failure");

    public static void Ran(Turn turn, Answer answer, TimeSpan time)
    {
        if (Turns.Enabled || TurnTime.Enabled)
        {
            var kind = new KeyValuePair<string, object?>("turn", turn.GetType().Name);
            Turns.Add(1, kind, new("answer", answer.GetType().Name));
            TurnTime.Record(time.TotalMilliseconds, kind);
        }
    }

    public static void Called(CallKind kind, Verdict verdict)
    {
        if (Calls.Enabled)
        {
            Calls.Add(1, new KeyValuePair<string, object?>("kind", kind), new("verdict", verdict));
        }
    }

    public static void Held() => Holds.Add(1);
}
