using System.Net;
using System.Text.Json.Nodes;
using BotApp.Teams.Turns.Kinds;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Bot;

/// <summary>Installations, members, edits, reactions and everything that does not concern us.</summary>
public sealed class EventTests : IAsyncLifetime
{
    private WireWorld world = null!;

    public async ValueTask InitializeAsync() => world = await WireWorld.Start();

    public ValueTask DisposeAsync() => world.DisposeAsync();

    private string Url => world.Connector.ServiceUrl;

    private JsonObject Team(string type) => Activities.InChannel(Url, type, root: null);

    [Theory]
    [InlineData("add", InstallStep.Installed)]
    [InlineData("add-upgrade", InstallStep.Upgraded)]
    [InlineData("remove", InstallStep.Removed)]
    public async Task An_installation_update_is_an_installation(string action, InstallStep step)
    {
        var turn = await world.TurnOf<InstallTurn>(Team("installationUpdate").With(("action", action)));
        (turn.Step, turn.Place.TeamId, turn.Place.ThreadRootId).ShouldBe((step, Activities.Team, null));
    }

    [Fact]
    public async Task The_first_half_of_an_upgrade_removes_nothing()
    {
        (await world.Status(Team("installationUpdate").With(("action", "remove-upgrade")))).ShouldBe(HttpStatusCode.OK);
        world.Turns.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_bot_among_the_members_is_an_installation_and_others_are_a_roster_change()
    {
        (await world.TurnOf<InstallTurn>(Team("conversationUpdate").With(("membersAdded", Members(Activities.Bot))))).Step.ShouldBe(InstallStep.Installed);
        (await world.TurnOf<InstallTurn>(Team("conversationUpdate").With(("membersRemoved", Members(Activities.Bot))))).Step.ShouldBe(InstallStep.Removed);

        var turn = await world.TurnOf<RosterTurn>(Team("conversationUpdate").With(
            ("membersAdded", Members("29:a", "29:b")), ("membersRemoved", new JsonArray(new JsonObject { ["name"] = "no id" }, 3))));
        turn.Joined.ShouldBe([new("29:a", null, null, false), new("29:b", null, null, false)]);
        turn.Left.ShouldBeEmpty();
    }

    [Fact]
    public async Task Teams_and_channels_change_names_and_vanish()
    {
        var renamed = Team("conversationUpdate");
        renamed["channelData"]!["eventType"] = "teamRenamed";
        var team = await world.TurnOf<TeamChangedTurn>(renamed);
        (team.EventType, team.ChannelId, team.NewName).ShouldBe(("teamRenamed", null, "宿泊療養ホテルA"));

        var deleted = Team("conversationUpdate");
        deleted["channelData"]!["eventType"] = "channelDeleted";
        deleted["channelData"]!["channel"]!["name"] = "看護";
        var channel = await world.TurnOf<TeamChangedTurn>(deleted);
        (channel.EventType, channel.ChannelId, channel.NewName).ShouldBe(("channelDeleted", Activities.Channel, "看護"));
    }

    [Fact]
    public async Task Edits_and_deletions_name_the_message_and_are_told_apart_by_their_time()
    {
        var edit = Activities.InChannel(Url, "messageUpdate").With(("id", "55"), ("text", "新しい"));
        var first = await world.TurnOf<MessageChangedTurn>(edit.DeepClone());
        (first.ActivityId, first.NewText, first.Place.ThreadRootId).ShouldBe(("55", "新しい", "1700"));

        var second = await world.TurnOf<MessageChangedTurn>(edit.With(("timestamp", "2026-11-21T09:01:00Z"), ("text", "もっと新しい")));
        second.NewText.ShouldBe("もっと新しい");
        second.InboxKey.ShouldNotBe(first.InboxKey);

        var deleted = await world.TurnOf<MessageChangedTurn>(Activities.InChannel(Url, "messageDelete").With(("id", "55")));
        deleted.NewText.ShouldBeNull();
        (await world.Status(Activities.InChannel(Url, "messageDelete").With(("id", null)))).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_reaction_names_the_message_it_stands_on()
    {
        var turn = await world.TurnOf<ReactionTurn>(Activities.InChannel(Url, "messageReaction").With(
            ("replyToId", "55"), ("reactionsAdded", JsonNode.Parse("""[{"type":"like"},{"type":3},{}]"""))));
        (turn.MessageId, turn.Removed.Count).ShouldBe(("55", 0));
        turn.Added.ShouldBe(["like", "3"]);
        (await world.Status(Activities.InChannel(Url, "messageReaction").With(("replyToId", "55")))).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("somethingNew")]
    public async Task What_does_not_concern_us_is_taken_and_forgotten_with_a_line_in_the_log(string type)
    {
        (await world.Status(Team(type))).ShouldBe(HttpStatusCode.OK);
        world.Turns.All.ShouldBeEmpty();
        world.Log.All.ShouldContain(line => line.Contains(type) && line.Contains("Ignore"));
    }

    [Fact]
    public async Task The_bot_hears_neither_itself_nor_other_bots()
    {
        foreach (var bot in new[] { Activities.Bot, "28:another" })
        {
            var message = Activities.InChannel(Url, "message").With(("text", "help"));
            message["from"]!["id"] = bot;
            (await world.Status(message)).ShouldBe(HttpStatusCode.OK);
        }

        world.Turns.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_in_the_personal_chat_comes_with_its_address()
    {
        var turn = await world.TurnOf<MessageTurn>(Activities.Message(Url, "写真").With(("attachments", JsonNode.Parse("""
            [{"contentType":"text/html","content":"<p>写真</p>"},
             {"contentType":"application/vnd.microsoft.teams.file.download.info","name":"a.png","content":{"downloadUrl":"https://f/1","fileType":"png"}},
             {"contentType":"application/vnd.microsoft.teams.file.download.info","name":"b.png"}]
            """))));
        turn.Files.ShouldBe([new("a.png", "png", "https://f/1")]);
    }

    [Fact]
    public async Task A_client_that_names_no_thread_starts_one_with_its_message()
    {
        var turn = await world.TurnOf<MessageTurn>(Activities.InChannel(Url, "message", root: null).With(("id", "900"), ("text", "x")));
        (turn.Place.ConversationId, turn.Place.ThreadRootId, turn.MentionsBot).ShouldBe((Activities.Channel, "900", false));
    }

    private static JsonArray Members(params string[] ids) => [.. ids.Select(id => new JsonObject { ["id"] = id })];
}
