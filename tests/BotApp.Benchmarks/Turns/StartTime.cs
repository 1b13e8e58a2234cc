using System.Diagnostics;
using BotApp.Benchmarks.Roles;
using BotApp.Benchmarks.Wire;

namespace BotApp.Benchmarks.Turns;

/// <summary>From the start of the process to the first reply, keys, login and all. The host finds its database as it left it.</summary>
internal static class StartTime
{
    public static async Task<Figure> Measure(TeamsSide teams, TurnSizes sizes, string data)
    {
        var first = await Time(teams, () => Bot.StartRole(HostRole.Name, HostSettings.Of(teams, data)));
        Report.Say(FormattableString.Invariant($"the very first start, with an empty folder: {first:N0} ms"));
        var times = await Rounds.Run(
            sizes.Starts,
            () => Time(teams, () => Bot.StartRole(HostRole.Name, HostSettings.Of(teams, data))),
            () => Time(teams, () => Bot.StartRole(BareRole.Name)));
        return Figure.AtMost(
            3, "process start to first answer",
            Measured.Milliseconds(Rounds.Median(times[0])), Measured.Milliseconds(Rounds.Median(times[1]), "bare "));
    }

    private static async Task<double> Time(TeamsSide teams, Func<Task<Bot>> start)
    {
        using var bot = await start();
        using var connection = await BotConnection.Open(bot.Address);
        var word = new Activities(teams.ServiceUrl).Message(Names.Staff(0), "ヘルプ");
        await new AsksInChat(teams, 0, new(bot.Address, teams.TokenForBot(), word)).Speak(connection);
        return Stopwatch.GetElapsedTime(bot.StartedAt).TotalMilliseconds;
    }
}
