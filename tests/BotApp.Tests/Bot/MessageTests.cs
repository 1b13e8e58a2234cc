using System.Net;
using System.Text.Json.Nodes;
using BotApp.Domain.Text;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Bot;

/// <summary>Messages in, and what is answered to them.</summary>
public sealed class MessageTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_becomes_a_turn_and_its_answer_is_posted_to_the_same_chat()
    {
        await using var world = await WireWorld.Start();
        world.Turns.Always(new TextAnswer("はい"));

        using var response = await world.Send(Activities.Message(world.Connector.ServiceUrl, "ヘルプ"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync(Now)).ShouldBeEmpty();
        var turn = world.Turns.All.ShouldHaveSingleItem().ShouldBeOfType<MessageTurn>();
        turn.Text.ShouldBe("ヘルプ");
        turn.MentionsBot.ShouldBeTrue();
        turn.Language.ShouldBe(Language.Japanese);
        turn.Caller.ShouldBe(new("4d1b6f0a-1111-4222-8333-944445555666", "11111111-aaaa-4bbb-8ccc-000000000001", "29:sato", "佐藤"));
        var call = (await world.Connector.Expect(1)).ShouldHaveSingleItem();
        (call.Method, call.Path).ShouldBe(("POST", "/teams/v3/conversations/a:chat/activities"));
        (call.Text, (string)call.Body!["textFormat"]!).ShouldBe(("はい", "plain"));
    }

    [Fact]
    public async Task The_mention_of_the_bot_is_taken_out_and_others_are_named()
    {
        await using var world = await WireWorld.Start();
        var activity = Activities.InChannel(world.Connector.ServiceUrl, "message").With(
            ("text", "<at>BotApp</at>&nbsp;役割 <at>伊藤 花</at> 看護 <b>\n"),
            ("entities", new JsonArray(Mention(Activities.Bot, "BotApp"), Mention("29:ito", "伊藤 花"))));

        var turn = await world.TurnOf<MessageTurn>(activity);

        turn.Text.ShouldBe("役割 伊藤 花 看護 <b>");
        turn.MentionsBot.ShouldBeTrue();
        turn.Mentions.ShouldBe([new("29:ito", "伊藤 花")]);
        turn.Place.ShouldBe(new(
            world.Connector.ServiceUrl, PlaceKind.Channel, Activities.Channel, "1700", Activities.Team, Activities.Channel, "宿泊療養ホテルA"));
    }

    [Fact]
    public async Task A_picture_pasted_in_a_channel_has_an_address_and_an_attached_file_only_a_mark()
    {
        await using var world = await WireWorld.Start();
        var picture = JsonNode.Parse("""[{"contentType":"image/*","contentUrl":"https://smba.trafficmanager.net/jp/v3/attachments/7/views/original"},{"contentType":"text/html","content":"<p>1208</p>"}]""");
        var file = JsonNode.Parse("""[{"contentType":"text/html","content":"<p>1208</p><attachment id=\"5f\"></attachment>"}]""");

        var pasted = await world.TurnOf<MessageTurn>(Activities.InChannel(world.Connector.ServiceUrl, "message").With(("text", "1208"), ("attachments", picture)));
        var attached = await world.TurnOf<MessageTurn>(Activities.InChannel(world.Connector.ServiceUrl, "message").With(("text", "1208"), ("attachments", file)));

        pasted.Files.ShouldBe([new("picture", "*", "https://smba.trafficmanager.net/jp/v3/attachments/7/views/original")]);
        (pasted.NamesFiles, attached.NamesFiles, attached.Files.Count).ShouldBe((false, true, 0));
    }

    [Fact]
    public async Task A_submit_parts_verb_data_and_inputs_and_its_card_replaces_the_pressed_one()
    {
        await using var world = await WireWorld.Start();
        world.Turns.Always(new CardAnswer(new() { ["type"] = "AdaptiveCard" }, "カード", Replaces: true));
        var value = new JsonObject { ["verb"] = "record.save", ["opId"] = "o1", ["field:spo2"] = "92", ["field:oxygen"] = true, ["msteams"] = new JsonObject() };

        var turn = await world.TurnOf<ActionTurn>(Activities.Submit(world.Connector.ServiceUrl, value));

        (turn.Surface, turn.Verb, turn.PressedMessageId).ShouldBe((Surface.Submit, "record.save", "1000"));
        turn.Data.ToJsonString().ShouldBe("""{"opId":"o1"}""");
        turn.Inputs.ShouldBe(new Dictionary<string, string> { ["field:spo2"] = "92", ["field:oxygen"] = "true" }, ignoreOrder: true);
        var call = (await world.Connector.Expect(1)).ShouldHaveSingleItem();
        (call.Method, call.Path).ShouldBe(("PUT", "/teams/v3/conversations/a:chat/activities/1000"));
        call.Body!["summary"]!.GetValue<string>().ShouldBe("カード");
        call.Body["attachments"]![0]!["content"]!["type"]!.GetValue<string>().ShouldBe("AdaptiveCard");
        call.Body["text"].ShouldBeNull();
    }

    [Theory]
    [InlineData(404)]
    [InlineData(403)]
    public async Task When_the_pressed_card_is_gone_or_not_ours_or_has_no_id_a_new_one_is_posted(int status)
    {
        await using var world = await WireWorld.Start();
        world.Turns.Always(new CardAnswer([], "カード", Replaces: true));
        world.Connector.Answers = (http, call) =>
        {
            http.Response.StatusCode = status;
            return Task.FromResult(call.Method == "PUT");
        };

        await world.TurnOf<ActionTurn>(Activities.Submit(world.Connector.ServiceUrl, new() { ["verb"] = "a.b" }));
        (await world.Connector.Expect(2)).Select(c => c.Method).ShouldBe(["PUT", "POST"]);

        await world.TurnOf<ActionTurn>(Activities.Submit(world.Connector.ServiceUrl, new() { ["verb"] = "a.b" }, replyToId: null));
        (await world.Connector.Expect(3)).Select(c => c.Method).ShouldBe(["PUT", "POST", "POST"]);
    }

    [Fact]
    public async Task A_message_delivered_twice_with_the_same_id_is_answered_once()
    {
        await using var world = await WireWorld.Start();
        var release = new TaskCompletionSource();
        world.Turns.Answers = async _ =>
        {
            await release.Task;
            return new TextAnswer("一度");
        };
        var activity = Activities.Message(world.Connector.ServiceUrl, "ヘルプ");

        var first = world.Send(activity.DeepClone());
        while (world.Turns.All.IsEmpty)
        {
            await Task.Delay(5, Now);
        }

        var second = world.Send(activity.DeepClone());
        await Task.Delay(100, Now);
        second.IsCompleted.ShouldBeFalse("what is not done must not be answered as done");
        release.SetResult();
        (await first).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await second).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var third = await world.Send(activity.DeepClone());

        third.StatusCode.ShouldBe(HttpStatusCode.OK);
        await Task.Delay(100, Now);
        world.Turns.All.Count.ShouldBe(1);
        world.Connector.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_message_whose_turn_failed_runs_again_when_it_is_delivered_again()
    {
        await using var world = await WireWorld.Start();
        world.Turns.Answers = _ => throw new InvalidOperationException("broken for a moment");
        var activity = Activities.Message(world.Connector.ServiceUrl, "ヘルプ");
        using var failed = await world.Send(activity.DeepClone());
        failed.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);

        world.Turns.Always(new TextAnswer("はい"));
        using var again = await world.Send(activity.DeepClone());

        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await world.Connector.Expect(1)).ShouldHaveSingleItem().Text.ShouldBe("はい");
    }

    private static JsonObject Mention(string id, string name) => new()
    {
        ["type"] = "mention",
        ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name },
        ["text"] = $"<at>{name}</at>",
    };
}
