using System.Text.Json.Nodes;
using BotApp.Simulator;
using BotApp.Simulator.Client;
using BotApp.Simulator.Manifest;
using BotApp.Simulator.Shapes.Asked;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Simulator;

public sealed class DialogTests
{
    private static readonly JsonObject Form = Wire.Card("依頼", Wire.Submit("送信", new JsonObject { ["verb"] = "request.file" }))
        .With(new JsonObject { ["type"] = "Input.Text", ["id"] = "field:text", ["value"] = "味覚" });

    [Fact]
    public async Task A_button_opens_a_dialog_and_its_submit_goes_on_or_closes_it()
    {
        await using var stage = await Stage.Set();
        var opener = Wire.Submit("開く", new JsonObject { ["msteams"] = new JsonObject { ["type"] = "task/fetch" }, ["form"] = "new" });
        var message = await stage.Sato.See(await stage.BotPosts(await Stage.Chat(stage.Sato), Wire.Message(Wire.Card("札", opener))));
        stage.Bot.Answer = a => Task.FromResult<JsonNode?>(Wire.DialogAnswer(a.Text("name") == "task/fetch" ? "新規" : "確認", (JsonObject)Form.DeepClone()));
        var dialog = (await stage.Sato.Click(message, "開く")).Dialog!;
        dialog.Title.ShouldBe("新規");
        stage.Bot.Last.Child("value").Child("data").Text("form").ShouldBe("new");
        var next = (await stage.Sato.Submit(dialog, "送信", ("field:text", "嗅覚"))).Dialog!;
        (next.Id, next.Title).ShouldBe((dialog.Id, "確認"));
        stage.Bot.Last.Text("name").ShouldBe("task/submit");
        stage.Bot.Last.Child("value").Child("data").Text("field:text").ShouldBe("嗅覚");
        stage.Bot.Answer = _ => Task.FromResult<JsonNode?>(new JsonObject { ["task"] = new JsonObject { ["type"] = "message", ["value"] = "受け付けました" } });
        (await stage.Sato.Submit(next, "送信")).Text.ShouldBe("受け付けました");
        (await stage.Sato.Snapshot()).Dialogs.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_action_carries_the_message_and_opens_a_dialog()
    {
        await using var stage = await Stage.Set();
        var said = await stage.Sato.In("看護").Say("味覚の項目がほしい <b>");
        stage.Bot.Answer = _ => Task.FromResult<JsonNode?>(Wire.DialogAnswer("依頼", (JsonObject)Form.DeepClone()));
        var dialog = (await stage.Sato.MessageAction(said, "fileRequest")).Dialog!;
        var value = stage.Bot.Last.Child("value");
        stage.Bot.Last.Text("name").ShouldBe("composeExtension/fetchTask");
        value.Text("commandContext").ShouldBe("message");
        value.Child("messagePayload").Text("id").ShouldBe(said.Id);
        value.Child("messagePayload").Child("body").Text("content").ShouldBe("<div>味覚の項目がほしい &lt;b&gt;</div>");
        stage.Bot.Answer = _ => Task.FromResult<JsonNode?>(null);
        (await stage.Sato.Submit(dialog, "送信")).Outcome.ShouldBe("done");
        stage.Bot.Last.Text("name").ShouldBe("composeExtension/submitAction");
        stage.Bot.Last.Child("value").Child("messagePayload").Text("id").ShouldBe(said.Id);
        stage.Bot.Last.Child("value").Child("data").Text("field:text").ShouldBe("味覚");
    }

    [Fact]
    public async Task A_search_hit_goes_into_the_compose_box_and_from_there_into_the_chat()
    {
        await using var stage = await Stage.Set();
        stage.Bot.Answer = a => Task.FromResult<JsonNode?>(a.Text("name") == "composeExtension/selectItem" ? Hits("選んだ") : Hits("記録 #1208"));
        var found = await stage.Sato.Query(new ExtensionQuery("find", "看護", new Dictionary<string, string> { ["q"] = "宮" }));
        stage.Bot.Last.Child("value").List("parameters").Objects().Single().Text("value").ShouldBe("宮");
        var picked = await stage.Sato.Select("看護", found.Items.Single());
        picked.Outcome.ShouldBe("compose");
        stage.Bot.Last.Child("value").Text("id").ShouldBe("1208");
        var sent = await stage.Sato.In("看護").Say(new NewMessage(Attachments: picked.Compose));
        sent.Via.ShouldBe("BotApp");
        (await stage.Suzuki.See(sent.Id)).Card().Says("選んだ").ShouldBeTrue();
        await stage.Sato.Query(new ExtensionQuery("find", "看護", InitialRun: true));
        stage.Bot.Last.Child("value").List("parameters").Objects().Single().Text("name").ShouldBe("initialRun");
    }

    [Fact]
    public async Task Typeahead_asks_for_the_inputs_dataset_and_shows_fifteen()
    {
        await using var stage = await Stage.Set();
        var picker = new JsonObject
        {
            ["type"] = "Input.ChoiceSet",
            ["id"] = "field:subject",
            ["choices.data"] = new JsonObject { ["type"] = "Data.Query", ["dataset"] = "residents" },
        };
        var message = await stage.Sato.See(await stage.BotPosts(await Stage.Chat(stage.Sato), Wire.Message(Wire.Card("札").With(picker))));
        var results = new JsonArray([.. Enumerable.Range(0, 20).Select(i => (JsonNode)new JsonObject { ["value"] = $"{i}", ["title"] = $"山{i}" })]);
        stage.Bot.Answer = _ => Task.FromResult<JsonNode?>(new JsonObject { ["statusCode"] = 200, ["value"] = new JsonObject { ["results"] = results.DeepClone() } });
        var choices = await stage.Sato.Search(message, "field:subject", "やま");
        choices.Count.ShouldBe(15);
        var value = stage.Bot.Last.Child("value");
        (value.Text("dataset"), value.Text("queryText")).ShouldBe(("residents", "やま"));
    }

    [Fact]
    public async Task A_file_offer_is_accepted_and_uploaded_in_ranges()
    {
        await using var stage = await Stage.Set();
        var offer = new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.teams.card.file.consent",
            ["name"] = "一覧.csv",
            ["content"] = new JsonObject { ["sizeInBytes"] = 4, ["acceptContext"] = new JsonObject { ["export"] = 1 } },
        };
        var id = await stage.BotPosts(await Stage.Chat(stage.Sato), new JsonObject { ["type"] = "message", ["attachments"] = new JsonArray(offer) });
        (await stage.Sato.Consent(await stage.Sato.See(id), new ConsentAnswer(Accept: true))).Outcome.ShouldBe("done");
        var value = stage.Bot.Last.Child("value");
        (value.Text("action"), (int)value.Child("context")!["export"]!).ShouldBe(("accept", 1));
        var info = value.Child("uploadInfo");
        (await Put(stage, info.Text("uploadUrl")!, [1, 2], "bytes 0-1/4")).ShouldBe(202);
        (await Put(stage, info.Text("uploadUrl")!, [9], "bytes 3-3/4")).ShouldBe(416);
        (await Put(stage, info.Text("uploadUrl")!, [3, 4], "bytes 2-3/4")).ShouldBe(201);
        (await stage.Bot.Http.GetByteArrayAsync(new Uri(info.Text("contentUrl")!))).ShouldBe([1, 2, 3, 4]);
        (await stage.Sato.See(id)).Attachments[0].Consent.ShouldBe("accepted");
        await Should.ThrowAsync<SimulatorRefusalException>(async () => await stage.Sato.Consent(await stage.Sato.See(id), new ConsentAnswer(false)));
    }

    [Fact]
    public async Task What_the_manifest_does_not_ask_for_is_not_offered()
    {
        await using var stage = await Stage.Set(o => o with
        {
            Manifest = Manifests.Without(m =>
            {
                m.Remove("composeExtensions");
                m["bots"]![0]!["supportsFiles"] = false;
            }),
        });
        var offers = (await stage.Sato.Me()).Offers;
        (offers.SupportsFiles, offers.MessageActions.Count, offers.SearchCommands.Count).ShouldBe((false, 0, 0));
        var said = await stage.Sato.In("看護").Say("x");
        await Should.ThrowAsync<SimulatorRefusalException>(() => stage.Sato.MessageAction(said, "fileRequest"));
        await Should.ThrowAsync<SimulatorRefusalException>(() => stage.Sato.WithBot.Say(new NewMessage("", Files: [new NewFile("a", "AA==")])));
    }

    [Fact]
    public async Task Commands_are_offered_per_scope_and_in_the_persons_language()
    {
        var japanese = new Dictionary<string, JsonObject>(StringComparer.OrdinalIgnoreCase)
        {
            ["ja"] = new() { ["bots[0].commandLists[0].commands[0].title"] = "ヘルプ", ["composeExtensions[0].commands[1].title"] = "依頼にする" },
        };
        await using var stage = await Stage.Set(o => o with { Manifest = new AppManifest(Manifests.Json, japanese) });
        var offers = (await stage.Sato.Me()).Offers;
        offers.Commands["personal"].Select(c => c.Title).ShouldBe(["ヘルプ", "new"]);
        offers.Commands["team"].Select(c => c.Title).ShouldBe(["ヘルプ"]);
        offers.MessageActions.Single().Title.ShouldBe("依頼にする");
        (await stage.Suzuki.Me()).Offers.Commands["team"].Single().Title.ShouldBe("help");
    }

    private static JsonObject Hits(string text)
    {
        var attachment = Wire.Attachment(Wire.Card(text));
        attachment["preview"] = new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.thumbnail",
            ["content"] = new JsonObject { ["title"] = text, ["tap"] = new JsonObject { ["type"] = "invoke", ["value"] = new JsonObject { ["id"] = "1208" } } },
        };
        return new JsonObject { ["composeExtension"] = new JsonObject { ["type"] = "result", ["attachmentLayout"] = "list", ["attachments"] = new JsonArray(attachment) } };
    }

    private static async Task<int> Put(Stage stage, string url, byte[] bytes, string range)
    {
        using var content = new ByteArrayContent(bytes);
        content.Headers.TryAddWithoutValidation("Content-Range", range);
        using var answer = await stage.Bot.Http.PutAsync(new Uri(url), content);
        return (int)answer.StatusCode;
    }
}
