using BotApp.Benchmarks.Roles;
using BotApp.Benchmarks.Turns;
using BotApp.Benchmarks.Wire;

namespace BotApp.Benchmarks.Records;

/// <summary>The host as a process of its own over the filled database, while people turn to the large register.</summary>
internal static class MemoryFigure
{
    /// <summary>Makes the workspace by the turns that an administrator makes it by.</summary>
    public static async Task OpenWorkspace(TeamsSide teams, Store store)
    {
        using var host = await Start(teams, store);
        await new Hotel(host.Address, teams.TokenForBot(), new(teams.ServiceUrl)).Open();
    }

    public static async Task<Figure> Measure(TeamsSide teams, Store store, string register, RecordSizes sizes)
    {
        using var host = await Start(teams, store);
        using var connection = await BotConnection.Open(host.Address);
        var find = new Envelope(host.Address, teams.TokenForBot(), new Activities(teams.ServiceUrl).Message(Names.Staff(0), $"検索 {register}"));
        var asks = new AsksInChat(teams, 0, find);
        var first = host.WorkingSet;
        for (var turn = 0; turn < sizes.Samples; turn++)
        {
            await asks.Speak(connection);
            if (turn == 0)
            {
                first = host.WorkingSet;
            }
        }

        return Figure.Below(
            new(300 * 1024 * 1024, "300 MB"),
            $"{store.Name}: the host's memory with {PageFigures.Count(sizes.Big)} records, after {sizes.Samples} lists",
            Measured.Megabytes(host.WorkingSet),
            Measured.Megabytes(first, "after one "));
    }

    private static Task<Turns.Bot> Start(TeamsSide teams, Store store) =>
        Turns.Bot.StartRole(HostRole.Name, [.. HostSettings.Of(teams, Path.GetTempPath()).Where(s => !s.StartsWith("--Data:", StringComparison.Ordinal)), .. store.HostSettings]);
}
