using System.Text.Json.Nodes;
using BotApp.Domain.Deliveries;
using BotApp.Simulator;
using BotApp.Simulator.Client;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.Shapes.Asked;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Wire;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Bot;

/// <summary>Our wire and the stand-in for Teams, written apart from each other, with signed tokens in both directions.</summary>
public sealed class AgainstTheSimulatorTests : IAsyncLifetime
{
    private SimulatorServer server = null!;
    private WireWorld world = null!;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    private PersonClient Sato => server.Client.As("佐藤");

    private PersonClient Suzuki => server.Client.As("鈴木");

    public async ValueTask InitializeAsync()
    {
        server = await SimulatorServer.Start(new SimulatorOptions { Manifest = Simulator.Manifests.Full, Auth = true });
        world = await WireWorld.Start(
            ("Bot:AppId", server.Identity.AppId), ("Bot:TenantId", server.Identity.TenantId), ("Bot:Secret", server.Settings.Secret),
            ("Bot:OpenIdMetadata", $"{server.Address}/v1/.well-known/openidconfiguration"),
            ("Bot:Authority", $"{server.Address}/{server.Identity.TenantId}"), ("Bot:Tenants:0", server.Identity.TenantId),
            ("Limits:FirstHold", "00:00:00.2"));
        server.Settings.BotUrl = world.Address.ToString().TrimEnd('/');
        await server.Client.AddPerson(new NewPerson("佐藤", Role: "看護師"), Now);
        await server.Client.AddPerson(new NewPerson("鈴木", Locale: "en-US"), Now);
        await server.Client.AddPerson(new NewPerson("田中", Guest: true), Now);
        await server.Client.AddTeam(new NewTeam("ホテルA", ["一般", "看護"], ["佐藤", "鈴木", "田中"]), Now);
        await server.Client.InstallInTeam("ホテルA", "佐藤", Now);
    }

    public async ValueTask DisposeAsync()
    {
        await world.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task An_installation_is_heard_and_the_roster_can_be_read()
    {
        var turns = await Eventually(() => world.Turns.All.OfType<InstallTurn>().ToList(), all => all.Count == 2);
        turns.ShouldAllBe(t => t.Step == InstallStep.Installed && t.Caller.Name == "佐藤");
        var place = turns[0].Place;
        var roster = await world.Wire.Roster(place.ServiceUrl, turns[0].Caller.TenantId, place.TeamId!, Now);

        roster!.Select(m => (m.Name, m.IsGuest)).ShouldBe([("佐藤", false), ("鈴木", false), ("田中", true)], ignoreOrder: true);
        (await world.Wire.Member(place.ServiceUrl, turns[0].Caller.TenantId, place.TeamId!, turns[0].Caller.UserId, Now))!.AadObjectId.ShouldBe(turns[0].Caller.AadObjectId);
        (await world.Wire.Member(place.ServiceUrl, turns[0].Caller.TenantId, place.TeamId!, "29:nobody", Now)).ShouldBeNull();
    }

    [Fact]
    public async Task A_mention_in_a_channel_is_answered_in_its_thread()
    {
        world.Turns.Answers = turn => Task.FromResult<Answer>(turn is MessageTurn { Text: "ここを看護にする", MentionsBot: true } ? new TextAnswer("看護にしました *強調なし*") : new NoAnswer());
        var asked = await Sato.In("看護").Mention("ここを看護にする", Now);
        var answer = await Suzuki.In("看護").WaitFor(m => m.From.IsBot, stop: Now);

        (answer.Text, answer.TextFormat, answer.ThreadId).ShouldBe(("看護にしました *強調なし*", "plain", asked.Id));
    }

    [Fact]
    public async Task An_offered_file_that_is_accepted_lies_in_the_persons_drive_and_in_the_place_of_the_offer()
    {
        var offer = JsonNode.Parse("""{"contentType":"application/vnd.microsoft.teams.card.file.consent","name":"棚.png","content":{"description":"d","sizeInBytes":3,"acceptContext":{"file":7},"declineContext":{}}}""")!;
        world.Turns.Answers = turn => Task.FromResult<Answer>(turn switch
        {
            FileConsentTurn { Copy: { } copy } => new UploadAnswer(copy, [1, 2, 3], Info(copy), OutgoingMessage.OfText("だめでした")),
            MessageTurn => new MessagesAnswer([OutgoingMessage.OfAttachment((JsonObject)offer.DeepClone(), "ファイル")]),
            _ => new NoAnswer(),
        });
        await Sato.Install(Now);
        await Sato.WithBot.Say("ファイル 1", Now);
        var offered = await Sato.WithBot.WaitFor(m => m.Attachments.Any(a => a.Consent == "pending"), stop: Now);

        (await Sato.Consent(offered, new ConsentAnswer(Accept: true), Now)).Outcome.ShouldBe("done");
        var given = await Sato.WithBot.WaitFor(m => m.Attachments.Any(a => a.ContentType.EndsWith("file.info", StringComparison.Ordinal)), stop: Now);

        given.Id.ShouldBe(offered.Id);
        world.Turns.All.OfType<FileConsentTurn>().Single().Context.ToJsonString().ShouldBe("""{"file":7}""");
        using var drive = new HttpClient();
        (await drive.GetByteArrayAsync(new Uri(given.Attachments[0].ContentUrl!), Now)).ShouldBe([1, 2, 3]);
    }

    [Theory]
    [InlineData("execute", "card")]
    [InlineData("submit", "sent")]
    public async Task A_card_is_pressed_and_changes_by_both_paths(string mode, string outcome)
    {
        world.Turns.Answers = turn => Task.FromResult<Answer>(turn switch
        {
            ActionTurn { Verb: "alert.acknowledge" } pressed => new CardAnswer(Card($"確認 {pressed.Inputs["field:note"]}"), "s", Replaces: true),
            MessageTurn => new CardAnswer(Card("未確認"), "異常があります"),
            _ => new NoAnswer(),
        });
        await Sato.Install(Now);
        await Sato.WithBot.Say("異常", Now);
        var message = await Sato.WithBot.WaitForCard("未確認");

        var result = await Sato.Click(message, new Click { Title = "確認しました", Mode = mode, Inputs = new Dictionary<string, string> { ["field:note"] = "了解" } }, Now);

        result.Outcome.ShouldBe(outcome);
        (await Sato.WithBot.WaitForCard("確認 了解")).Id.ShouldBe(message.Id, "in the place of the pressed card");
    }

    [Fact]
    public async Task Threads_updates_and_deletions_reach_everybody_and_foreign_messages_are_safe()
    {
        var channel = await Channel("看護");
        var root = (await world.Wire.Post(channel, OutgoingMessage.OfText("根"), Now)).ShouldBeOfType<Accepted>().ActivityId!;
        var thread = At(channel, root);
        var reply = (await world.Wire.Post(thread, OutgoingMessage.OfText("返信"), Now)).ShouldBeOfType<Accepted>().ActivityId!;
        (await Seen(reply)).ThreadId.ShouldBe(root);

        (await world.Wire.Update(thread, reply, OutgoingMessage.OfText("直した返信"), Now)).ShouldBeOfType<Accepted>();
        (await world.Wire.Update(channel, root, OutgoingMessage.OfText("直した根"), Now)).ShouldBeOfType<Accepted>();
        ((await Seen(reply)).Text, (await Seen(root)).Text).ShouldBe(("直した返信", "直した根"));

        (await world.Wire.Delete(thread, reply, Now)).ShouldBeOfType<Accepted>();
        (await world.Wire.Update(thread, "1", OutgoingMessage.OfText("x"), Now)).ShouldBeOfType<Missing>();
        var foreign = await Sato.In("看護").Say("人の言葉", Now);
        (await world.Wire.Update(At(channel, foreign.Id), foreign.Id, OutgoingMessage.OfText("x"), Now)).ShouldBeOfType<Rejected>();

        async Task<SeenMessage> Seen(string id) => await Suzuki.See(id, Now);
    }

    [Fact]
    public async Task A_person_is_written_to_first_and_mentioned_by_name()
    {
        var install = (await Eventually(() => world.Turns.All.OfType<InstallTurn>().ToList(), all => all.Count > 0))[0];
        await Sato.Install(Now);
        var to = new Address { TenantId = install.Caller.TenantId, ServiceUrl = install.Place.ServiceUrl, Kind = AddressKind.Personal, UserId = install.Caller.UserId };
        var first = (await world.Wire.Post(to, OutgoingMessage.OfCard(Card("異常"), "異常があります"), Now)).ShouldBeOfType<Accepted>();
        first.ConversationId.ShouldNotBeNull();
        (await Sato.WaitForToast("異常があります", stop: Now)).ConversationId.ShouldBe(first.ConversationId);

        var call = new OutgoingMessage(null, "<at>佐藤</at> さん <b>", null, [new Mention(install.Caller.UserId, "佐藤")]);
        (await world.Wire.Post(await Channel("看護"), call, Now)).ShouldBeOfType<Accepted>();
        (await Sato.WaitForToast("さん", stop: Now)).ShouldNotBeNull();
        (await Suzuki.Toasts(Now)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Faults_of_Teams_are_told_apart()
    {
        var channel = await Channel("一般");
        var root = (await world.Wire.Post(channel, OutgoingMessage.OfText("根"), Now)).ShouldBeOfType<Accepted>().ActivityId;
        channel = At(channel, root);
        (await With(new Fault("status") { Status = 429, RetryAfter = 1, Count = 1 }, channel)).ShouldBeOfType<Held>();
        await Task.Delay(1500, Now);
        (await With(new Fault("reset") { Count = 1 }, channel)).ShouldBeOfType<Unclear>();
        await Task.Delay(1500, Now);
        (await With(new Fault("noId") { Count = 1 }, channel)).ShouldBe(new Accepted(null, null));
    }

    [Fact]
    public async Task An_answer_survives_three_failures_in_a_row()
    {
        world.Turns.Answers = turn => Task.FromResult<Answer>(turn is MessageTurn ? new TextAnswer("どうぞ") : new NoAnswer());
        await Sato.Install(Now);
        await server.Client.AddFault(new Fault("status") { Status = 502, Count = 3, Operations = ["send"] }, Now);
        await Sato.WithBot.Say("ヘルプ", Now);

        (await Sato.WithBot.WaitFor(m => m.From.IsBot, stop: Now)).Text.ShouldBe("どうぞ");
    }

    private async Task<WireResult> With(Fault fault, Address to)
    {
        await server.Client.AddFault(fault, Now);
        return await world.Wire.Post(to, OutgoingMessage.OfText("x"), Now);
    }

    private static JsonObject Card(string text) => (JsonObject)JsonNode.Parse($$$"""
        {"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"{{{text}}}"},{"type":"Input.Text","id":"field:note","label":"メモ"}],
         "actions":[{"type":"Action.Execute","title":"確認しました","verb":"alert.acknowledge","data":{"id":1},
           "fallback":{"type":"Action.Submit","title":"確認しました","data":{"verb":"alert.acknowledge","id":1} } }]}
        """)!;

    private async Task<Address> Channel(string name)
    {
        var install = (await Eventually(() => world.Turns.All.OfType<InstallTurn>().ToList(), all => all.Count > 0))[0];
        var team = (await server.Client.World(Now)).Teams.Single();
        return new() { TenantId = install.Caller.TenantId, ServiceUrl = install.Place.ServiceUrl, Kind = AddressKind.Channel, ConversationId = team.Channels.Single(c => c.Name == name).Id, TeamId = team.Id };
    }

    private static Address At(Address channel, string? root) => new()
    {
        TenantId = channel.TenantId,
        ServiceUrl = channel.ServiceUrl,
        Kind = root is null ? AddressKind.Channel : AddressKind.Thread,
        ConversationId = channel.ConversationId,
        TeamId = channel.TeamId,
        ThreadRootId = root,
    };

    private static async Task<T> Eventually<T>(Func<T> look, Func<T, bool> fits)
    {
        for (var i = 0; i < 500; i++)
        {
            var seen = look();
            if (fits(seen))
            {
                return seen;
            }

            await Task.Delay(20, Now);
        }

        throw new TimeoutException("It did not happen within ten seconds.");
    }

    private static OutgoingMessage Info(FileCopy copy) => OutgoingMessage.OfAttachment(
        new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.card.file.info",
            ["contentUrl"] = copy.ContentUrl,
            ["name"] = copy.Name,
            ["content"] = new JsonObject { ["uniqueId"] = copy.UniqueId, ["fileType"] = copy.FileType },
        },
        "お渡ししました");
}
