using System.Globalization;
using BotApp.Benchmarks.Wire;

namespace BotApp.Benchmarks.Turns;

/// <summary>How many turns, and how fast, against a bare endpoint and against Microsoft's own library in the same run.</summary>
internal static class TurnsBenchmark
{
    public static async Task<int> Run(TurnSizes sizes)
    {
        var report = new Report("turns");
        var data = Directory.CreateTempSubdirectory("botapp-turns-").FullName;
        try
        {
            await using var teams = await TeamsSide.Start(sizes.Connections);
            report.Add(await StartTime.Measure(teams, sizes, Path.Combine(data, "start")));
            using var contenders = await Contenders.Start(teams, sizes, Path.Combine(data, "load"));
            report.Add(await Compare(teams, sizes, contenders));
            return report.Close();
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<IEnumerable<Figure>> Compare(TeamsSide teams, TurnSizes sizes, Contenders contenders)
    {
        Func<TimeSpan, Task<LoadResult>>[] rounds =
        [
            length => Load.Run(contenders.Host, contenders.AskHost, length),
            length => Save(teams, contenders, length),
            length => Load.Run(contenders.Bare, contenders.AskBare, length),
            length => Load.Run(contenders.BotBuilder, contenders.AskBotBuilder, length),
        ];
        await Rounds.Run(1, [.. rounds.Select(round => (Func<Task<LoadResult>>)(() => round(sizes.WarmUp)))]);
        var results = await Rounds.Run(sizes.Rounds, [.. rounds.Select(round => (Func<Task<LoadResult>>)(() => round(sizes.Round)))]);
        var (help, save, bare, botBuilder) = (Of(results[0]), Of(results[1]), Of(results[2], "bare "), Of(results[3], "botbuilder "));
        return
        [
            Figure.AtLeast(0.5, "help, against a bare endpoint", help, bare),
            Figure.AtLeast(5, "help, against botbuilder", help, botBuilder),
            Figure.AtLeast(1, "saved observation with a red finding, against botbuilder", save, botBuilder),
            Figure.Below(
                new(300 * 1024 * 1024, "300 MB"), "working set after the run",
                Measured.Megabytes(contenders.Host.WorkingSet), Measured.Megabytes(contenders.Bare.WorkingSet, "bare ")),
        ];
    }

    private static async Task<LoadResult> Save(TeamsSide teams, Contenders contenders, TimeSpan length)
    {
        var result = await Load.Run(contenders.Host, contenders.SaveAtHost, length);
        // Its alerts are still on their way: they are not to run into the next round.
        await teams.Quiet(atMost: TimeSpan.FromMinutes(1));
        return result;
    }

    private static Measured Of(IReadOnlyList<LoadResult> results, string of = "")
    {
        var perSecond = Rounds.Median(results.Select(r => r.PerSecond));
        var p99 = Rounds.Median(results.Select(r => r.P99));
        var processor = Rounds.Median(results.Select(r => r.ProcessorTime));
        return new(perSecond, string.Create(
            CultureInfo.InvariantCulture, $"{of}{perSecond:N0} turns/s, p99 {p99:N1} ms, {processor:N2} ms CPU a turn"));
    }
}
