using System.Text.Json.Nodes;
using BotApp.Simulator;
using BotApp.Simulator.Shapes.Asked;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Simulator;

public sealed class EventTests
{
    [Fact]
    public async Task A_page_follows_several_people_in_one_stream_and_passes_over_unknown_ones()
    {
        await using var stage = await Stage.Set();
        using var http = new HttpClient();
        await using var stream = await http.GetStreamAsync(
            new Uri($"{stage.Server.Address}/sim/events?person=佐藤&person=鈴木&person=だれか"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        (await Next(reader, "hello")).Text("person").ShouldBeNull();
        await stage.Suzuki.In("看護").Say("見ました");
        var told = new[] { await Next(reader, "message"), await Next(reader, "message") };
        told.Select(t => t.Text("person")).ShouldBe(["佐藤", "鈴木"]);
        told.Select(t => t.Child("data").Truth("mine")).ShouldBe([false, true]);
    }

    [Fact]
    public async Task What_happens_before_the_bot_is_there_waits_for_it()
    {
        await using var bot = await ListeningBot.Start();
        await using var server = await SimulatorServer.Start(new SimulatorOptions { Manifest = Manifests.Full, BotUrl = "" });
        await server.Client.AddPerson(new NewPerson("山本", Role: "管理者"));
        await server.Client.AddTeam(new NewTeam(Stage.Team, ["看護"], ["山本"]));
        var installed = server.Client.InstallInTeam(Stage.Team, "山本");
        await Task.Delay(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken);
        (installed.IsCompleted, bot.Heard.Count).ShouldBe((false, 0));

        server.Settings.BotUrl = bot.Url;
        await installed;

        bot.Heard.ShouldNotBeEmpty();
    }

    private static async Task<JsonObject> Next(StreamReader reader, string name)
    {
        while (await reader.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line == $"event: {name}")
                return (JsonObject)JsonNode.Parse((await reader.ReadLineAsync(TestContext.Current.CancellationToken))!["data: ".Length..])!;
        }

        throw new InvalidOperationException("The stream ended.");
    }
}
