using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Simulator;
using BotApp.Simulator.Client;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.Shapes.Asked;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Simulator;

public sealed class CardTests
{
    private static readonly JsonObject Acknowledge = Wire.Execute("確認しました", "alert.acknowledge", new JsonObject { ["episode"] = 27 });

    [Fact]
    public async Task A_click_sends_the_verb_and_shows_the_answer_to_the_clicker_alone()
    {
        await using var stage = await Stage.Set();
        var root = await stage.BotStartsThread(await stage.Channel("看護"), Wire.Message(Wire.Card("異常対応 #27", Acknowledge.DeepClone())));
        stage.Bot.Answer = _ => Task.FromResult<JsonNode?>(Wire.CardAnswer(Wire.Card("佐藤 が確認")));
        var card = await stage.Sato.In("看護").WaitForCard("異常対応 #27");
        var result = await stage.Sato.In("看護").Click(card, "確認しました");
        result.Outcome.ShouldBe("card");
        var invoke = stage.Bot.Last;
        invoke.Text("name").ShouldBe("adaptiveCard/action");
        invoke.Text("replyToId").ShouldBe(root);
        invoke.Child("value").Text("trigger").ShouldBe("manual");
        invoke.Child("value").Child("action").Text("verb").ShouldBe("alert.acknowledge");
        ((int)invoke.Child("value").Child("action").Child("data")!["episode"]!).ShouldBe(27);
        result.Message!.Card().Says("佐藤 が確認").ShouldBeTrue();
        (await stage.Suzuki.See(root)).Card().Says("異常対応 #27").ShouldBeTrue();
    }

    [Fact]
    public async Task An_update_of_the_bot_replaces_what_single_viewers_had()
    {
        await using var stage = await Stage.Set();
        var chat = await Stage.Chat(stage.Sato);
        var id = await stage.BotPosts(chat, Wire.Message(Wire.Card("前", Acknowledge.DeepClone())));
        stage.Bot.Answer = _ => Task.FromResult<JsonNode?>(Wire.CardAnswer(Wire.Card("私だけ")));
        await stage.Sato.Click(await stage.Sato.See(id), "確認しました");
        (await stage.Sato.See(id)).Attachments[0].View.ShouldBe("mine");
        await stage.Bot.Call(HttpMethod.Put, $"{stage.V3}/conversations/{chat}/activities/{id}", Wire.Message(Wire.Card("皆に")));
        var seen = await stage.Sato.See(id);
        seen.Card().Says("皆に").ShouldBeTrue();
        seen.Attachments[0].View.ShouldBe("base");
    }

    [Fact]
    public async Task A_client_that_cannot_execute_sends_the_submit_fallback()
    {
        await using var stage = await Stage.Set();
        var id = await stage.BotPosts(await Stage.Chat(stage.Sato), Wire.Message(Wire.Card("札", Acknowledge.DeepClone())));
        await stage.Sim.AddFault(new Fault("mobile") { Person = "佐藤", Count = 1 });
        (await stage.Sato.Click(await stage.Sato.See(id), "確認しました")).Outcome.ShouldBe("sent");
        var message = stage.Bot.Last;
        message.Text("type").ShouldBe("message");
        message.Text("text").ShouldBeNull();
        message.Text("replyToId").ShouldBe(id);
        message.Child("value").Text("verb").ShouldBe("alert.acknowledge");
        message.List("entities").Objects().Single().Text("platform").ShouldBe("Android");
        await stage.Sato.Click(await stage.Sato.See(id), new Click { Verb = "alert.acknowledge", Mode = "submit" });
        stage.Bot.OfType("message").Count.ShouldBe(2);
    }

    [Fact]
    public async Task Inputs_travel_with_their_defaults_and_the_client_validates_first()
    {
        await using var stage = await Stage.Set();
        var form = Wire.Card("入力", Wire.Execute("保存", "record.save"), WithoutInputs()).With(
            new JsonObject { ["type"] = "Input.Text", ["id"] = "field:temp", ["isRequired"] = true, ["errorMessage"] = "体温を入力してください" },
            new JsonObject { ["type"] = "Input.Text", ["id"] = "field:note", ["value"] = "前の値" });
        var message = await stage.Sato.See(await stage.BotPosts(await Stage.Chat(stage.Sato), Wire.Message(form)));
        var refused = await stage.Sato.Click(message, "保存");
        refused.Outcome.ShouldBe("invalid");
        refused.Invalid!["field:temp"].ShouldBe("体温を入力してください");
        stage.Bot.OfType("invoke").ShouldBeEmpty();
        (await stage.Sato.Click(message, "保存", ("field:temp", "３６．５"))).Outcome.ShouldBe("done");
        var data = stage.Bot.Last.Child("value").Child("action").Child("data");
        (data.Text("field:temp"), data.Text("field:note")).ShouldBe(("３６．５", "前の値"));
        await stage.Sato.Click(message, "やめる");
        stage.Bot.Last.Child("value").Child("action").Child("data")!.ContainsKey("field:note").ShouldBeFalse();
    }

    [Fact]
    public async Task The_bots_errors_texts_and_silence_are_told_apart()
    {
        await using var stage = await Stage.Set();
        var message = await stage.Sato.See(await stage.BotPosts(await Stage.Chat(stage.Sato), Wire.Message(Wire.Card("札", Acknowledge.DeepClone()))));
        stage.Bot.Answer = _ => Answer("application/vnd.microsoft.activity.message", "確認済みです");
        (await stage.Sato.Click(message, "確認しました")).Text.ShouldBe("確認済みです");
        stage.Bot.Answer = _ => Answer("application/vnd.microsoft.error", new JsonObject { ["code"] = "BadRequest", ["message"] = "だめです" });
        (await stage.Sato.Click(message, "確認しました")).Error.ShouldBe(new ErrorWords("BadRequest", "だめです"));
        await stage.Bot.DisposeAsync();
        (await stage.Sato.Click(message, "確認しました")).Error!.Code.ShouldBe("Unreachable");
    }

    [Fact]
    public async Task A_refresh_is_sent_once_a_minute_for_those_it_names()
    {
        await using var stage = await Stage.Set();
        var sato = (await stage.Sato.Me()).Person;
        var chat = await stage.Channel("看護");
        var root = await stage.BotStartsThread(chat, Wire.Message(Wire.Card("皆の札").Refreshing(sato.Id)));
        stage.Bot.Answer = _ => Task.FromResult<JsonNode?>(Wire.CardAnswer(Wire.Card("佐藤の札").Refreshing(sato.Id)));
        var message = await stage.Sato.See(root);
        message.Attachments[0].Refresh!.Due.ShouldBeTrue();
        (await stage.Sato.LookAt(message)).Card().Says("佐藤の札").ShouldBeTrue();
        stage.Bot.OfType("invoke").Single().Child("value").Text("trigger").ShouldBe("automatic");
        await stage.Sato.LookAt(message);
        (await stage.Suzuki.LookAt(await stage.Suzuki.See(root))).Card().Says("皆の札").ShouldBeTrue();
        stage.Bot.OfType("invoke").Count.ShouldBe(1);
        await stage.Bot.Call(HttpMethod.Put, $"{stage.V3}/conversations/{chat}/activities/{root}", Wire.Message(Wire.Card("新").Refreshing(sato.Id)));
        await stage.Sato.LookAt(message);
        stage.Bot.OfType("invoke").Count.ShouldBe(2);
        await stage.Suzuki.RefreshByHand(await stage.Suzuki.See(root));
        stage.Bot.Last.Child("value").Text("trigger").ShouldBe("manual");
    }

    [Fact]
    public async Task Submit_knows_its_special_forms()
    {
        await using var stage = await Stage.Set();
        var card = Wire.Card("札",
            Wire.Submit("言う", new JsonObject { ["msteams"] = new JsonObject { ["type"] = "imBack", ["value"] = "ヘルプ" } }),
            Wire.Submit("返す", new JsonObject { ["msteams"] = new JsonObject { ["type"] = "messageBack", ["text"] = "t", ["value"] = new JsonObject { ["a"] = 1 } } }));
        var message = await stage.Sato.See(await stage.BotPosts(await Stage.Chat(stage.Sato), Wire.Message(card)));
        await stage.Sato.Click(message, "言う");
        stage.Bot.Last.Text("text").ShouldBe("ヘルプ");
        (await stage.Sato.WithBot.Messages())[^1].Mine.ShouldBeTrue();
        await stage.Sato.Click(message, "返す");
        stage.Bot.Last.Text("text").ShouldBe("t");
        ((int)stage.Bot.Last.Child("value")!["a"]!).ShouldBe(1);
    }

    [Fact]
    public async Task Ambiguous_missing_and_greyed_buttons_are_refused_with_a_sentence()
    {
        await using var stage = await Stage.Set();
        var grey = Wire.Execute("灰", "x");
        grey["isEnabled"] = false;
        var card = Wire.Card("札", Wire.Execute("連絡済", "a"), Wire.Execute("連絡済", "b"), grey);
        var message = await stage.Sato.See(await stage.BotPosts(await Stage.Chat(stage.Sato), Wire.Message(card)));
        (await Should.ThrowAsync<SimulatorRefusalException>(() => stage.Sato.Click(message, "連絡済"))).Message.ShouldContain("/actions/0");
        (await Should.ThrowAsync<SimulatorRefusalException>(() => stage.Sato.Click(message, "無い"))).Status.ShouldBe(404);
        (await Should.ThrowAsync<SimulatorRefusalException>(() => stage.Sato.Click(message, "灰"))).Status.ShouldBe(409);
        await stage.Sato.Click(message, new Click { Path = "/actions/1" });
        stage.Bot.Last.Child("value").Child("action").Text("verb").ShouldBe("b");
    }

    [Fact]
    public async Task A_hostile_client_may_send_what_it_likes()
    {
        await using var stage = await Stage.Set();
        var message = await stage.Sato.See(await stage.BotPosts(await Stage.Chat(stage.Sato), Wire.Message(Wire.Card("札"))));
        var forged = JsonSerializer.SerializeToElement(new { type = "Action.Execute", verb = "role.grant", data = new { role = "administrator" } });
        await stage.Sato.Click(message, new Click { Action = forged });
        stage.Bot.Last.Child("value").Child("action").Text("verb").ShouldBe("role.grant");
        var raw = await stage.Sato.SendRaw(new JsonObject { ["type"] = "invoke", ["name"] = "no/such", ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "else" } } });
        raw.Status.ShouldBe(200);
        stage.Bot.Last.Child("channelData").Child("tenant").Text("id").ShouldBe("else");
        stage.Bot.Last.Child("from").Text("name").ShouldBe("佐藤");
    }

    private static JsonObject WithoutInputs()
    {
        var cancel = Wire.Execute("やめる", "form.cancel");
        cancel["associatedInputs"] = "none";
        return cancel;
    }

    private static Task<JsonNode?> Answer(string type, JsonNode value) =>
        Task.FromResult<JsonNode?>(new JsonObject { ["statusCode"] = 200, ["type"] = type, ["value"] = value });
}
