using BotApp.Simulator.Client;
using BotApp.Simulator.Seen;

namespace BotApp.Simulator.Demo;

/// <summary>The administrator installs the bot, says which channel is for what and who works there, and picks the preset.</summary>
internal sealed class DemoTeams(SimulatorClient sim)
{
    private readonly PersonClient administrator = sim.As(DemoScript.Administrator);

    public async Task Run(CancellationToken stop)
    {
        await sim.InstallInTeam(DemoScript.Hotel, DemoScript.Administrator, stop);
        await sim.InstallInTeam(DemoScript.Vendor, DemoScript.Administrator, stop);
        await administrator.WithBot.Say("ひな型 健康観察", stop);
        await Bind("看護", "ここを看護にする", ["佐藤", "伊藤"], stop);
        await Bind("内製", "ここを内製にする", ["高橋"], stop);
        await Bind($"{DemoScript.Vendor}/一般", "ここをベンダーにする", ["田中"], stop);
    }

    private async Task Bind(string channel, string words, string[] people, CancellationToken stop)
    {
        var here = administrator.In(channel);
        await here.Mention(words, stop);
        var asks = await here.WaitForCard(card => card.Buttons.Contains("担当にする"), stop: stop);
        var chosen = people.Select(name => Choice(asks.Card(), name));
        var named = await here.Click(asks, "担当にする", ("field:people", string.Join(',', chosen)));
        if (named.Outcome != "card")
            throw new InvalidOperationException($"Naming the people of {channel} was answered with '{named.Outcome}': {named.Text ?? named.Error?.Message}");
    }

    private static string Choice(CardReader card, string name) => card.Input("field:people").Json.GetProperty("choices")
        .EnumerateArray().First(choice => choice.Text("title") == name).Text("value")!;
}
