using System.Globalization;
using System.Text.RegularExpressions;
using BotApp.Simulator.Client;
using BotApp.Simulator.Seen;
using BotApp.Simulator.Shapes.Asked;
using Shouldly;

namespace BotApp.Tests.Storm;

/// <summary>One hotel: a team with a channel for alerts, its nurses, and a clerk who enters what was measured.</summary>
internal sealed partial class Hotel(SimulatorClient sim, int number, int nurses)
{
    private readonly string name = $"ホテル{number}";

    public string Channel => $"{name}/看護";

    public string ChannelId { get; private set; } = "";

    public IReadOnlyList<PersonClient> Nurses { get; } = [.. Enumerable.Range(1, nurses).Select(i => sim.As($"看護{number}の{i}"))];

    /// <summary>Somebody of the house who has nothing to do with alerts.</summary>
    public PersonClient Cook { get; } = sim.As($"料理{number}");

    public Clerk Clerk { get; } = new(sim.As($"職員{number}"));

    public string Room(int resident) => string.Create(CultureInfo.InvariantCulture, $"{number}{resident:000}");

    /// <summary>People, the team and its channels; the bot is installed by the administrator.</summary>
    public async Task Staff(string administrator, CancellationToken stop)
    {
        string[] people = [.. Nurses.Select(n => n.Name), Cook.Name, Clerk.Name];
        foreach (var person in people)
        {
            await sim.AddPerson(new NewPerson(person), stop);
        }

        var team = await sim.AddTeam(new NewTeam(name, ["一般", "看護"], [administrator, .. people]), stop);
        ChannelId = team.Channels.Single(c => c.Name == "看護").Id;
        await sim.InstallInTeam(name, administrator, stop);
    }

    public async Task Bind(PersonClient administrator, CancellationToken stop)
    {
        var here = administrator.In(Channel);
        await here.Mention("ここを看護にする", stop);
        var asks = await here.WaitForCard(card => card.Buttons.Contains("担当にする"), stop: stop);
        var named = asks.Card().Input("field:people").Json.GetProperty("choices").EnumerateArray()
            .Where(choice => Nurses.Any(n => n.Name == choice.Text("title")))
            .Select(choice => choice.Text("value"));
        (await here.Click(asks, "担当にする", ("field:people", string.Join(',', named)))).Outcome.ShouldBe("card");
    }

    /// <summary>Registers residents; from now on the clerk enters readings.</summary>
    public async Task Admit(IEnumerable<int> residents, CancellationToken stop)
    {
        await Clerk.Open("入所者台帳", "field:furigana", stop);
        foreach (var resident in residents)
        {
            await Clerk.Register(Room(resident), stop);
        }

        await Clerk.Open("健康観察", "field:spo2", stop);
    }

    /// <summary>The cards of episodes that stand in the alerts channel: number and moment, as the first nurse sees them.</summary>
    public Task<List<(long Number, DateTimeOffset At)>> InChannel() => Cards(Nurses[0].In(Channel));

    /// <summary>Those in the personal chat of one nurse.</summary>
    public static Task<List<(long Number, DateTimeOffset At)>> With(PersonClient nurse) => Cards(nurse.WithBot);

    private static async Task<List<(long Number, DateTimeOffset At)>> Cards(ConversationClient conversation) =>
    [
        .. from message in await conversation.Messages()
           where message.From.IsBot && message.FirstCard() is not null
           let title = EpisodeTitle().Match(message.Card().Text)
           where title.Success
           select (long.Parse(title.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), message.SentAt),
    ];

    [GeneratedRegex("異常対応 #(?<number>[0-9]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EpisodeTitle();
}
