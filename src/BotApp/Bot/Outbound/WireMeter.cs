using System.Diagnostics.Metrics;

namespace BotApp.Bot.Outbound;

/// <summary>What the wire counts, for whoever listens (OTLP, dotnet-counters).</summary>
internal static class WireMeter
{
    public const string Name = "BotApp.Wire";

    private static readonly Meter Meter = new(Name);

    public static readonly Counter<long> Turns = Meter.CreateCounter<long>("botapp.turns", description: "Activities, by type and HTTP status");
    public static readonly Histogram<double> TurnTime = Meter.CreateHistogram<double>("botapp.turn.duration", "ms");
    public static readonly Counter<long> Calls = Meter.CreateCounter<long>("botapp.calls", description: "Calls to Teams, by kind and verdict");
    public static readonly Counter<long> Holds = Meter.CreateCounter<long>("botapp.holds", description: "Lanes held after a failure");
}
