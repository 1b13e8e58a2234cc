using System.Text.Json.Nodes;
using BotApp.Simulator;
using BotApp.Simulator.Client;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.Shapes.Asked;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Simulator;

public sealed class WorldTests
{
    [Fact]
    public async Task The_installation_in_a_team_is_told_by_two_events()
    {
        await using var stage = await Stage.Set();
        stage.Bot.Heard.Select(a => a.Text("type")).ShouldBe(["conversationUpdate", "installationUpdate"]);
        var membership = stage.Bot.Heard[0];
        membership.Child("channelData").Text("eventType").ShouldBe("teamMemberAdded");
        membership.Child("channelData").Child("team").Text("name").ShouldBe(Stage.Team);
        membership.List("membersAdded").Objects().Single().Text("id").ShouldBe(stage.Server.Identity.BotId);
        stage.Bot.Heard[1].Text("action").ShouldBe("add");
        await stage.Sim.RemoveFromTeam(Stage.Team, "山本");
        stage.Bot.Last.Text("action").ShouldBe("remove");
    }

    [Fact]
    public async Task Members_who_come_and_go_are_told_while_the_bot_is_there()
    {
        await using var stage = await Stage.Set();
        await stage.Sim.AddPerson(new NewPerson("伊藤"));
        await Call(stage, HttpMethod.Post, "teams/" + Uri.EscapeDataString(Stage.Team) + "/members", new JsonObject { ["person"] = "伊藤", ["by"] = "山本" });
        stage.Bot.Last.Child("channelData").Text("eventType").ShouldBe("teamMemberAdded");
        var added = stage.Bot.Last.List("membersAdded").Objects().Single();
        added.Text("aadObjectId").ShouldBe((await stage.Sim.As("伊藤").Me()).Person.AadObjectId);
        (await stage.Sim.As("伊藤").Conversations()).ShouldContain(c => c.Name == "看護");
        await Call(stage, HttpMethod.Delete, $"teams/{Uri.EscapeDataString(Stage.Team)}/members/{Uri.EscapeDataString("伊藤")}?by=山本");
        stage.Bot.Last.Child("channelData").Text("eventType").ShouldBe("teamMemberRemoved");
        (await stage.Sim.As("伊藤").Conversations()).ShouldNotContain(c => c.Name == "看護");
    }

    [Fact]
    public async Task Channels_that_come_change_and_go_are_told()
    {
        await using var stage = await Stage.Set();
        var team = Uri.EscapeDataString(Stage.Team);
        var made = await Call(stage, HttpMethod.Post, $"teams/{team}/channels", new JsonObject { ["name"] = "夜勤" });
        Event(stage).ShouldBe(("channelCreated", "夜勤"));
        await Call(stage, HttpMethod.Patch, $"channels/{made.Text("id")}", new JsonObject { ["name"] = "夜間" });
        Event(stage).ShouldBe(("channelRenamed", "夜間"));
        await Call(stage, HttpMethod.Delete, $"channels/{made.Text("id")}");
        Event(stage).ShouldBe(("channelDeleted", "夜間"));
        (await stage.Bot.Post($"{stage.V3}/conversations/{made.Text("id")}/activities", Wire.Text("?"))).Status.ShouldBe(404);
        await Call(stage, HttpMethod.Patch, $"teams/{team}", new JsonObject { ["name"] = "ホテルB" });
        stage.Bot.Last.Child("channelData").Text("eventType").ShouldBe("teamRenamed");
    }

    [Fact]
    public async Task Toasts_come_for_the_personal_chat_and_for_mentions_only_and_show_the_summary()
    {
        await using var stage = await Stage.Set();
        var sato = (await stage.Sato.Me()).Person;
        var channel = await stage.Channel("看護");
        await stage.BotStartsThread(channel, Wire.Message(Wire.Card("静か"), "静かな知らせ"));
        (await stage.Sato.Toasts()).ShouldBeEmpty();
        await stage.BotStartsThread(channel, Wire.Message(Mentioning("<at>佐藤</at> さん", sato), "緊急 1件"));
        (await stage.Sato.WaitForToast("緊急 1件")).Title.ShouldBe("BotApp");
        (await stage.Suzuki.Toasts()).ShouldBeEmpty();
        await stage.BotStartsThread(channel, Wire.Message(Mentioning("<at>佐籐</at> さん", sato), "字が違う"));
        (await stage.Sato.Toasts()).Count.ShouldBe(1);
        await stage.BotPosts(await Stage.Chat(stage.Suzuki), Wire.Message(Wire.Card("秘密の名前")));
        (await stage.Suzuki.Toasts()).Single().Text.ShouldBe("Sent a card");
        await stage.Suzuki.In("看護").Say("<at>佐藤</at> 見てください");
        await stage.Sato.WaitForToast("佐藤 見てください");
    }

    [Fact]
    public async Task Unread_counts_grow_with_what_others_write_until_it_is_read()
    {
        await using var stage = await Stage.Set();
        await stage.Suzuki.In("看護").Say("一");
        await stage.Suzuki.In("看護").Say("<at>佐藤</at> 二");
        var unread = await stage.Sato.In("看護").Look();
        (unread.Unread, unread.Mentioned).ShouldBe((2, 1));
        (await stage.Suzuki.In("看護").Look()).Unread.ShouldBe(0);
        await stage.Sato.In("看護").Read();
        (await stage.Sato.In("看護").Look()).Unread.ShouldBe(0);
    }

    [Fact]
    public async Task People_see_their_own_teams_and_chats_only()
    {
        await using var stage = await Stage.Set();
        await stage.Sim.AddPerson(new NewPerson("田中", Guest: true));
        await stage.Sim.AddTeam(new NewTeam("ベンダー窓口", ["一般"], ["田中"]));
        var said = await stage.Sato.In("看護").Say("内部の話");
        (await stage.Sim.As("田中").Conversations()).Select(c => c.TeamName).ShouldBe([null, "ベンダー窓口"]);
        await Should.ThrowAsync<SimulatorRefusalException>(() => stage.Sim.As("田中").See(said.Id));
        await Should.ThrowAsync<SimulatorRefusalException>(() => stage.Sim.As("田中").In("看護").Say("?"));
        var privately = await stage.Sato.WithBot.Say("私の");
        await Should.ThrowAsync<SimulatorRefusalException>(() => stage.Suzuki.See(privately.Id));
    }

    private static JsonObject Mentioning(string text, SeenPerson person)
    {
        var card = Wire.Card(text);
        card["msteams"] = new JsonObject
        {
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "mention",
                ["text"] = "<at>佐藤</at>",
                ["mentioned"] = new JsonObject { ["id"] = person.AadObjectId, ["name"] = person.Name },
            }),
        };
        return card;
    }

    private static (string?, string?) Event(Stage stage) =>
        (stage.Bot.Last.Child("channelData").Text("eventType"), stage.Bot.Last.Child("channelData").Child("channel").Text("name"));

    private static async Task<JsonNode?> Call(Stage stage, HttpMethod method, string path, JsonNode? body = null)
    {
        var (status, answer) = await stage.Bot.Call(method, $"{stage.Server.Address}/sim/{path}", body);
        status.ShouldBeInRange(200, 204);
        return answer;
    }
}
