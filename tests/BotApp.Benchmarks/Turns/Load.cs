using System.Diagnostics;
using BotApp.Benchmarks.Wire;

namespace BotApp.Benchmarks.Turns;

/// <summary>A closed loop: everybody speaks at once, each again as soon as they are answered.</summary>
internal static class Load
{
    public static async Task<LoadResult> Run(Bot bot, IReadOnlyList<ISpeaker> speakers, TimeSpan length)
    {
        bot.StillRuns();
        var connections = await Task.WhenAll(speakers.Select(_ => BotConnection.Open(bot.Address)));
        try
        {
            var used = bot.ProcessorTime;
            var started = Stopwatch.GetTimestamp();
            var end = started + (long)(length.TotalSeconds * Stopwatch.Frequency);
            var turns = await Task.WhenAll(speakers.Zip(connections, (speaker, connection) => Task.Run(() => Speak(speaker, connection, end))));
            var elapsed = Stopwatch.GetElapsedTime(started);
            var all = turns.SelectMany(t => t).Order().ToList();
            return new(
                all.Count / elapsed.TotalSeconds,
                Milliseconds(all[(int)((all.Count - 1) * 0.99)]),
                (bot.ProcessorTime - used).TotalMilliseconds / all.Count);
        }
        finally
        {
            Array.ForEach(connections, connection => connection.Dispose());
        }
    }

    private static async Task<List<long>> Speak(ISpeaker speaker, BotConnection connection, long end)
    {
        var turns = new List<long>(1 << 14);
        for (var now = Stopwatch.GetTimestamp(); now < end;)
        {
            await speaker.Speak(connection);
            var then = Stopwatch.GetTimestamp();
            turns.Add(then - now);
            now = then;
        }

        return turns;
    }

    private static double Milliseconds(long ticks) => ticks * 1000d / Stopwatch.Frequency;
}
