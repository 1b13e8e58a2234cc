using System.Text.Json.Nodes;
using BotApp.Simulator;
using BotApp.Simulator.Client;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.Shapes.Asked;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Simulator;

public sealed class ConnectorTests
{
    [Fact]
    public async Task A_personal_chat_is_made_once_and_brings_no_activity_id()
    {
        await using var stage = await Stage.Set();
        var sato = (await stage.Sato.Me()).Person;
        var (status, first) = await stage.Bot.Post($"{stage.V3}/conversations", Personal(sato, Wire.Text("不要")));
        status.ShouldBe(201);
        first.Text("activityId").ShouldBeNull();
        var (_, second) = await stage.Bot.Post($"{stage.V3}/conversations", Personal(sato, null));
        second.Text("id").ShouldBe(first.Text("id"));
        second.Text("id").ShouldBe(await Stage.Chat(stage.Sato));
        (await stage.Sato.WithBot.Messages()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_group_chat_cannot_be_made()
    {
        await using var stage = await Stage.Set();
        var people = (await stage.Sim.World()).People;
        var members = new JsonArray([.. people.Select(p => (JsonNode)new JsonObject { ["id"] = p.Id })]);
        var (status, body) = await stage.Bot.Post($"{stage.V3}/conversations", new JsonObject { ["members"] = members, ["tenantId"] = stage.Server.Identity.TenantId });
        status.ShouldBe(400);
        body.Child("error").Text("code").ShouldBe("BadSyntax");
        (await stage.Bot.Post($"{stage.V3}/conversations", new JsonObject { ["isGroup"] = true })).Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_thread_in_a_channel_needs_an_activity_and_gives_both_ids()
    {
        await using var stage = await Stage.Set();
        var channel = await stage.Channel("看護");
        (await stage.Bot.Post($"{stage.V3}/conversations", Stage.ThreadRequest(channel, null))).Status.ShouldBe(400);
        var (status, body) = await stage.Bot.Post($"{stage.V3}/conversations", Stage.ThreadRequest(channel, Wire.Text("依頼 #1")));
        status.ShouldBe(201);
        body.Text("id").ShouldBe($"{channel};messageid={body.Text("activityId")}");
        var reply = await stage.BotPosts(body.Text("id")!, Wire.Text("受け付けました"));
        (await stage.Sato.See(reply)).ThreadId.ShouldBe(body.Text("activityId"));
    }

    [Fact]
    public async Task A_reply_id_alone_does_not_thread()
    {
        await using var stage = await Stage.Set();
        var channel = await stage.Channel("看護");
        var root = await stage.BotStartsThread(channel, Wire.Text("依頼 #1"));
        var activity = Wire.Text("どこへ");
        activity["replyToId"] = root;
        var stray = await stage.BotPosts(channel, activity);
        (await stage.Sato.See(stray)).ThreadId.ShouldBe(stray);
    }

    [Fact]
    public async Task The_bot_updates_and_deletes_only_its_own_messages()
    {
        await using var stage = await Stage.Set();
        var chat = await Stage.Chat(stage.Sato);
        var own = await stage.BotPosts(chat, Wire.Message(Wire.Card("前")));
        var foreign = (await stage.Sato.WithBot.Say("私の")).Id;
        (await stage.Bot.Call(HttpMethod.Put, At(stage, chat, own), Wire.Message(Wire.Card("後")))).Status.ShouldBe(200);
        var seen = await stage.Sato.See(own);
        seen.Card().Says("後").ShouldBeTrue();
        seen.EditedAt.ShouldNotBeNull();
        (await stage.Bot.Call(HttpMethod.Put, At(stage, chat, foreign), Wire.Text("x"))).Status.ShouldBe(403);
        (await stage.Bot.Call(HttpMethod.Delete, At(stage, chat, foreign))).Status.ShouldBe(403);
        (await stage.Bot.Call(HttpMethod.Delete, At(stage, chat, own))).Status.ShouldBe(200);
        (await stage.Sato.See(own)).DeletedAt.ShouldNotBeNull();
        (await stage.Bot.Call(HttpMethod.Put, At(stage, chat, own), Wire.Text("x"))).Status.ShouldBe(404);
    }

    [Fact]
    public async Task Text_with_a_card_becomes_two_messages_whose_id_is_of_no_use()
    {
        await using var stage = await Stage.Set();
        var chat = await Stage.Chat(stage.Sato);
        var both = Wire.Message(Wire.Card("札"));
        both["text"] = "文";
        var id = await stage.BotPosts(chat, both);
        (await stage.Sato.WithBot.Messages()).Count.ShouldBe(2);
        (await stage.Bot.Call(HttpMethod.Put, At(stage, chat, id), Wire.Text("x"))).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_message_above_the_size_limit_is_refused()
    {
        await using var stage = await Stage.Set();
        var chat = await Stage.Chat(stage.Sato);
        await stage.BotPosts(chat, Wire.Text(new string('x', 50_000)));
        var (status, body) = await stage.Bot.Post($"{stage.V3}/conversations/{chat}/activities", Wire.Text(new string('x', 51_300)));
        status.ShouldBe(413);
        body.Child("error").Text("code").ShouldBe("MessageSizeTooBig");
    }

    [Fact]
    public async Task Members_come_in_pages()
    {
        await using var stage = await Stage.Set();
        var names = Enumerable.Range(1, 60).Select(n => $"職員{n:00}").ToList();
        foreach (var name in names)
            await stage.Sim.AddPerson(new NewPerson(name));
        await stage.Sim.AddTeam(new NewTeam("大", ["一般"], names));
        await stage.Sim.InstallInTeam("大", "職員01");
        var team = (await stage.Sim.World()).Teams.First(t => t.Name == "大").Id;
        var (_, first) = await stage.Bot.Call(HttpMethod.Get, $"{stage.V3}/conversations/{team}/pagedmembers?pageSize=50");
        first.List("members")!.Count.ShouldBe(50);
        var (_, rest) = await stage.Bot.Call(HttpMethod.Get, $"{stage.V3}/conversations/{team}/pagedmembers?pageSize=50&continuationToken={first.Text("continuationToken")}");
        rest.List("members")!.Count.ShouldBe(10);
        rest.Text("continuationToken").ShouldBeNull();
    }

    [Fact]
    public async Task One_member_the_team_and_its_channels_can_be_read()
    {
        await using var stage = await Stage.Set();
        var team = (await stage.Sim.World()).Teams[0];
        var sato = (await stage.Sato.Me()).Person;
        (await stage.Bot.Call(HttpMethod.Get, $"{stage.V3}/conversations/{team.Id}/members/{sato.Id}")).Body.Text("aadObjectId").ShouldBe(sato.AadObjectId);
        (await stage.Bot.Call(HttpMethod.Get, $"{stage.V3}/conversations/{team.Id}/members/29:nobody")).Status.ShouldBe(404);
        (await stage.Bot.Call(HttpMethod.Get, $"{stage.V3}/teams/{team.Id}")).Body.Text("name").ShouldBe(Stage.Team);
        var channels = (await stage.Bot.Call(HttpMethod.Get, $"{stage.V3}/teams/{team.Id}/conversations")).Body.List("conversations").Objects().ToList();
        channels.Count.ShouldBe(3);
        channels.Single(c => c.Text("id") == team.Id).Text("name").ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_is_reached_where_the_bot_is_not()
    {
        await using var stage = await Stage.Set();
        var channel = await stage.Channel("看護");
        await stage.Sim.RemoveFromTeam(Stage.Team, "山本");
        var (status, body) = await stage.Bot.Post($"{stage.V3}/conversations/{channel}/activities", Wire.Text("?"));
        status.ShouldBe(403);
        body.Child("error").Text("code").ShouldBe("BotNotInConversationRoster");
        (await stage.Bot.Post($"{stage.V3}/conversations/19:none@thread.tacv2/activities", Wire.Text("?"))).Status.ShouldBe(404);
        await stage.Sato.Install();
        var chat = await Stage.Chat(stage.Sato);
        await stage.BotPosts(chat, Wire.Text("!"));
        await stage.Sato.Uninstall();
        var blocked = await stage.Bot.Post($"{stage.V3}/conversations/{chat}/activities", Wire.Text("?"));
        blocked.Body.Child("error").Text("code").ShouldBe("ConversationBlockedByUser");
    }

    private static string At(Stage stage, string conversation, string id) => $"{stage.V3}/conversations/{conversation}/activities/{id}";

    private static JsonObject Personal(SeenPerson person, JsonObject? activity) => new()
    {
        ["members"] = new JsonArray(new JsonObject { ["id"] = person.Id }),
        ["tenantId"] = person.TenantId,
        ["activity"] = activity,
    };
}
