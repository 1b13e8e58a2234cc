using System.Net;
using System.Text.Json.Nodes;
using BotApp.Domain.Deliveries;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Bot;

/// <summary>Each invoke becomes its turn and is answered in the HTTP body as Teams wants it there.</summary>
public sealed class InvokeTests : IAsyncLifetime
{
    private static readonly JsonObject Card = new() { ["type"] = "AdaptiveCard", ["version"] = "1.5" };
    private WireWorld world = null!;

    public async ValueTask InitializeAsync() => world = await WireWorld.Start();

    public ValueTask DisposeAsync() => world.DisposeAsync();

    private string Url => world.Connector.ServiceUrl;

    [Theory]
    [InlineData("manual", Surface.Execute)]
    [InlineData("automatic", Surface.Refresh)]
    [InlineData(null, Surface.Execute)]
    public async Task An_execute_is_answered_with_its_card(string? trigger, Surface surface)
    {
        world.Turns.Always(new CardAnswer(Card, "s"));
        var body = await world.Answer(Activities.Execute(Url, "alert.acknowledge", new() { ["id"] = 27, ["field:note"] = "はい" }, trigger));

        Same(body, """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","version":"1.5"}}""");
        var turn = world.Turns.All.ShouldHaveSingleItem().ShouldBeOfType<ActionTurn>();
        (turn.Surface, turn.Verb, turn.Number("id"), turn.Inputs["field:note"], turn.PressedMessageId).ShouldBe((surface, "alert.acknowledge", 27, "はい", "1000"));
        turn.Data.ContainsKey("field:note").ShouldBeFalse();
        world.Connector.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_execute_can_be_answered_with_words_an_error_or_nothing()
    {
        world.Turns.Always(new TextAnswer("確認済みです"));
        Same(await Execute(), """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"確認済みです"}""");
        world.Turns.Always(new ErrorAnswer(403, "Forbidden", "できません"));
        Same(await Execute(), """{"statusCode":403,"type":"application/vnd.microsoft.error","value":{"code":"Forbidden","message":"できません"}}""");
        world.Turns.Always(new NoAnswer());
        Same(await Execute(), """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":""}""");

        Task<JsonNode> Execute() => world.Answer(Activities.Execute(Url, "a.b"));
    }

    [Fact]
    public async Task A_typeahead_is_answered_with_choices()
    {
        world.Turns.Always(new ChoicesAnswer([("12", "山田 太郎"), ("13", "<b>")]));
        var body = await world.Answer(Activities.Invoke(Url, "application/search", JsonNode.Parse(
            """{"queryText":"やま","dataset":"residents","queryOptions":{"skip":0,"top":15}}""")));

        Same(body, """{"statusCode":200,"type":"application/vnd.microsoft.search.searchResponse","value":{"results":[{"value":"12","title":"山田 太郎"},{"value":"13","title":"<b>"}]}}""");
        var turn = world.Turns.All.ShouldHaveSingleItem().ShouldBeOfType<TypeaheadTurn>();
        (turn.Dataset, turn.Text, turn.Skip, turn.Top).ShouldBe(("residents", "やま", 0, 15));

        world.Turns.Always(new ChoicesAnswer([.. Enumerable.Range(0, 40).Select(i => ($"{i}", "x"))]));
        var many = await world.Answer(Activities.Invoke(Url, "application/search", new JsonObject()));
        many["value"]!["results"]!.AsArray().Count.ShouldBe(15, "Teams shows no more");
    }

    [Theory]
    [InlineData("task/fetch", Surface.DialogOpen)]
    [InlineData("task/submit", Surface.DialogSubmit)]
    public async Task A_dialog_goes_on_says_something_or_closes(string name, Surface surface)
    {
        var invoke = Activities.Invoke(Url, name, JsonNode.Parse("""{"data":{"verb":"record.new","type":5,"msteams":{"type":"task/fetch"},"field:x":"1"},"context":{"theme":"default"}}"""));
        world.Turns.Always(new DialogAnswer("記録", Card));
        Same(await world.Answer(invoke.DeepClone()), """
            {"task":{"type":"continue","value":{"title":"記録","height":"large","width":"medium","card":{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.5"}}}}}
            """);
        var turn = world.Turns.All.ShouldHaveSingleItem().ShouldBeOfType<ActionTurn>();
        (turn.Surface, turn.Verb, turn.Number("type"), turn.Inputs.Count).ShouldBe((surface, "record.new", 5, 1));

        world.Turns.Always(new TextAnswer("保存しました"));
        Same(await world.Answer(invoke.DeepClone()), """{"task":{"type":"message","value":"保存しました"}}""");
        world.Turns.Always(new NoAnswer());
        using var closed = await world.Send(invoke.DeepClone());
        (closed.StatusCode, await closed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe((HttpStatusCode.OK, ""));
    }

    [Fact]
    public async Task A_search_command_is_answered_with_previews_and_the_choice_with_its_card()
    {
        world.Turns.Always(new ResultsAnswer([new("記録 #12", "SpO2 93", Card, 12)]));
        var body = await world.Answer(Activities.Invoke(Url, "composeExtension/query", JsonNode.Parse(
            """{"commandId":"find","parameters":[{"name":"q","value":"やま"}],"queryOptions":{"skip":25,"count":10}}""")));
        var result = body["composeExtension"]!["attachments"]![0]!;
        Same(result["preview"]!, """{"contentType":"application/vnd.microsoft.card.thumbnail","content":{"title":"記録 #12","text":"SpO2 93","tap":{"type":"invoke","value":{"number":12}}}}""");
        Same(result["content"]!, """{"type":"AdaptiveCard","version":"1.5"}""");
        var query = world.Turns.All.ShouldHaveSingleItem().ShouldBeOfType<SearchTurn>();
        (query.CommandId, query.Text, query.IsInitial, query.Skip, query.Top, query.SelectedNumber).ShouldBe(("find", "やま", false, 25, 10, null));

        var first = await world.TurnOf<SearchTurn>(Activities.Invoke(Url, "composeExtension/query", JsonNode.Parse(
            """{"commandId":"find","parameters":[{"name":"initialRun","value":"true"}]}""")));
        (first.IsInitial, first.Text).ShouldBe((true, ""));

        var chosen = await world.TurnOf<SearchTurn>(Activities.Invoke(Url, "composeExtension/selectItem", result["preview"]!["content"]!["tap"]!["value"]!.DeepClone()));
        chosen.SelectedNumber.ShouldBe(12);
    }

    [Fact]
    public async Task A_message_action_brings_the_message_as_plain_text()
    {
        world.Turns.Always(new DialogAnswer("依頼", Card));
        var payload = JsonNode.Parse("""
            {"commandId":"fileRequest","commandContext":"message","messagePayload":{"id":"77","linkToMessage":"https://teams/l",
             "from":{"user":{"displayName":"佐藤"}},
             "body":{"contentType":"html","content":"<div><p>味覚・嗅覚の<b>項目</b>を<br>追加 &lt;至急&gt;</p><p>a < b</p><at id=\"0\">伊藤</at> <emoji alt=\"😀\"></emoji><script>x</script></div>"}}}
            """);
        var turn = await world.TurnOf<ActionTurn>(Activities.Invoke(Url, "composeExtension/fetchTask", payload));

        (turn.Surface, turn.Verb).ShouldBe((Surface.MessageActionOpen, "fileRequest"));
        turn.Quoted.ShouldBe(new QuotedMessage("77", "味覚・嗅覚の項目を\n追加 <至急>\na < b\n伊藤 😀x", "佐藤", "https://teams/l"));

        var submit = JsonNode.Parse("""{"commandId":"fileRequest","data":{"verb":"request.file","field:text":"追加"},"messagePayload":{"id":"77","body":{"contentType":"text","content":" そのまま <b> "}}}""");
        var sent = await world.TurnOf<ActionTurn>(Activities.Invoke(Url, "composeExtension/submitAction", submit));
        (sent.Surface, sent.Verb, sent.Inputs["field:text"], sent.Quoted!.Text).ShouldBe((Surface.MessageActionSubmit, "request.file", "追加", "そのまま <b>"));
    }

    [Fact]
    public async Task File_consent_and_sign_in_are_answered_without_words_and_the_words_follow()
    {
        world.Turns.Always(new TextAnswer("受け取りました"));
        var consent = JsonNode.Parse("""{"action":"accept","context":{"export":3},"uploadInfo":{"uploadUrl":"https://up/1"}}""");
        using var answer = await world.Send(Activities.Invoke(Url, "fileConsent/invoke", consent));
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        var turn = world.Turns.All.ShouldHaveSingleItem().ShouldBeOfType<FileConsentTurn>();
        (turn.Copy?.UploadUrl, turn.Context.ToJsonString()).ShouldBe(("https://up/1", """{"export":3}"""));
        (await world.Connector.Expect(1))[0].Text.ShouldBe("受け取りました");

        var declined = await world.TurnOf<FileConsentTurn>(Activities.Invoke(Url, "fileConsent/invoke", JsonNode.Parse("""{"action":"decline","uploadInfo":{"uploadUrl":"https://up/1"}}""")));
        declined.Copy.ShouldBeNull();
        world.Turns.Always(new ErrorAnswer(412, "PreconditionFailed", "x"));
        (await world.Status(Activities.Invoke(Url, "signin/tokenExchange", new JsonObject { ["id"] = "1" }))).ShouldBe(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task Unknown_invokes_are_not_implemented_and_malformed_ones_are_refused()
    {
        (await world.Status(Activities.Invoke(Url, "config/fetch", null))).ShouldBe(HttpStatusCode.NotImplemented);
        (await world.Status(Activities.Invoke(Url, "adaptiveCard/action", null))).ShouldBe(HttpStatusCode.BadRequest);
        (await world.Status(Activities.Invoke(Url, "adaptiveCard/action", new JsonObject { ["action"] = "x" }))).ShouldBe(HttpStatusCode.BadRequest);
        (await world.Status(Activities.Invoke(Url, "application/search", 3))).ShouldBe(HttpStatusCode.BadRequest);
        world.Turns.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_that_does_not_fit_is_our_bug_and_says_so()
    {
        world.Turns.Always(new FaceAnswer(new(Face.Home)));
        (await world.Status(Activities.Execute(Url, "a.b"))).ShouldBe(HttpStatusCode.InternalServerError);
        world.Log.All.ShouldContain(line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    private static void Same(JsonNode actual, string expected) =>
        JsonNode.DeepEquals(actual, JsonNode.Parse(expected)).ShouldBeTrue(actual.ToJsonString());
}
