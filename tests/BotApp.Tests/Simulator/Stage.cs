using System.Text.Json.Nodes;
using BotApp.Simulator;
using BotApp.Simulator.Client;
using BotApp.Simulator.Shapes.Asked;

namespace BotApp.Tests.Simulator;

/// <summary>A small stage: one team with the bot in it, a nurse, a member of staff, an administrator; a bot that listens.</summary>
public sealed class Stage : IAsyncDisposable
{
    private Stage(SimulatorServer server, ListeningBot bot)
    {
        Server = server;
        Bot = bot;
    }

    public const string Team = "宿泊療養ホテルA";

    public SimulatorServer Server { get; }

    public ListeningBot Bot { get; }

    public SimulatorClient Sim => Server.Client;

    public PersonClient Sato => Sim.As("佐藤");

    public PersonClient Suzuki => Sim.As("鈴木");

    public string V3 => Server.Settings.ServiceUrl + "v3";

    public static async Task<Stage> Set(Func<SimulatorOptions, SimulatorOptions>? with = null)
    {
        var bot = await ListeningBot.Start();
        var options = new SimulatorOptions { Manifest = Manifests.Full, BotUrl = bot.Url };
        var server = await SimulatorServer.Start(with?.Invoke(options) ?? options);
        var stage = new Stage(server, bot);
        await stage.Sim.AddPerson(new NewPerson("山本", Role: "管理者"));
        await stage.Sim.AddPerson(new NewPerson("佐藤", Role: "看護師"));
        await stage.Sim.AddPerson(new NewPerson("鈴木", Locale: "en-US", Role: "職員"));
        await stage.Sim.AddTeam(new NewTeam(Team, ["一般", "看護", "内製"], ["山本", "佐藤", "鈴木"]));
        await stage.Sim.InstallInTeam(Team, "山本");
        return stage;
    }

    public static async Task<string> Chat(PersonClient person) => (await person.WithBot.Look()).Id;

    public async Task<string> Channel(string name) =>
        (await Sim.World()).Teams[0].Channels.First(c => c.Name == name).Id;

    /// <summary>The bot posts into a conversation; the id of the message.</summary>
    public async Task<string> BotPosts(string conversation, JsonObject activity)
    {
        var (status, body) = await Bot.Post($"{V3}/conversations/{Uri.EscapeDataString(conversation)}/activities", activity);
        return status == 201 ? body.Text("id")! : throw new InvalidOperationException($"{status}: {body}");
    }

    /// <summary>The bot starts a thread; the root's id.</summary>
    public async Task<string> BotStartsThread(string channel, JsonObject activity)
    {
        var (status, body) = await Bot.Post($"{V3}/conversations", ThreadRequest(channel, activity));
        return status == 201 ? body.Text("activityId")! : throw new InvalidOperationException($"{status}: {body}");
    }

    public static JsonObject ThreadRequest(string channel, JsonObject? activity) => new()
    {
        ["isGroup"] = true,
        ["channelData"] = new JsonObject { ["channel"] = new JsonObject { ["id"] = channel } },
        ["activity"] = activity,
    };

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await Bot.DisposeAsync();
    }
}
