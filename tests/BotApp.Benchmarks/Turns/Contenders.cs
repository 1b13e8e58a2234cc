using BotApp.Benchmarks.Roles;
using BotApp.Benchmarks.Wire;

namespace BotApp.Benchmarks.Turns;

/// <summary>The bots under load, each running for the whole benchmark, and who speaks to them.</summary>
internal sealed class Contenders : IDisposable
{
    private Contenders(Bot host, Bot bare, Bot botBuilder) => (Host, Bare, BotBuilder) = (host, bare, botBuilder);

    public Bot Host { get; }

    public Bot Bare { get; }

    public Bot BotBuilder { get; }

    public required IReadOnlyList<ISpeaker> AskHost { get; init; }

    public required IReadOnlyList<ISpeaker> SaveAtHost { get; init; }

    public required IReadOnlyList<ISpeaker> AskBare { get; init; }

    public required IReadOnlyList<ISpeaker> AskBotBuilder { get; init; }

    public static async Task<Contenders> Start(TeamsSide teams, TurnSizes sizes, string data)
    {
        var host = await Bot.StartRole(HostRole.Name, HostSettings.Of(teams, data));
        var bare = await Bot.StartRole(BareRole.Name);
        var botBuilder = await Turns.BotBuilder.Start(teams);
        var (activities, token) = (new Activities(teams.ServiceUrl), teams.TokenForBot());
        var hotel = new Hotel(host.Address, token, activities);
        await hotel.Open();
        var residents = await hotel.Admit(sizes.Residents);
        return new(host, bare, botBuilder)
        {
            AskHost = Ask(host, "ヘルプ"),
            AskBare = Ask(bare, "ヘルプ"),
            AskBotBuilder = Ask(botBuilder, "ヘルプ"),
            SaveAtHost = [.. residents.Chunk((residents.Count + sizes.Connections - 1) / sizes.Connections)
                .Select((mine, i) => new SavesObservations([.. mine.Select(resident => hotel.Observation(Names.Staff(i), resident))]))],
        };

        IReadOnlyList<ISpeaker> Ask(Bot bot, string word) =>
        [
            .. Enumerable.Range(0, sizes.Connections)
                .Select(i => new AsksInChat(teams, i, new(bot.Address, token, activities.Message(Names.Staff(i), word)))),
        ];
    }

    public void Dispose()
    {
        Host.Dispose();
        Bare.Dispose();
        BotBuilder.Dispose();
    }
}
