using System.Text.Json.Nodes;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Wire;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Bot;

/// <summary>What we send, and what becomes of it, over real HTTP.</summary>
public sealed class OutboundTests : IAsyncLifetime
{
    private WireWorld world = null!;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        world = await WireWorld.Start(("Limits:Send:0", "1000/1"), ("Limits:FirstHold", "00:00:00.2"));

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Fact]
    public async Task A_card_goes_alone_with_its_summary_into_the_thread()
    {
        var result = await world.Wire.Post(world.Thread("1700"), OutgoingMessage.OfCard(new() { ["type"] = "AdaptiveCard" }, "異常があります"), Now);

        result.ShouldBe(new Accepted("1", null));
        var call = world.Connector.Calls.ShouldHaveSingleItem();
        call.Path.ShouldBe($"/teams/v3/conversations/{Activities.Channel};messageid=1700/activities");
        call.Body!.AsObject().Select(p => p.Key).ShouldBe(["type", "summary", "attachments"]);
        ((string)call.Body["summary"]!).ShouldBe("異常があります");
    }

    [Fact]
    public async Task A_new_thread_in_a_channel_is_created_and_its_root_comes_back()
    {
        world.Connector.Answers = (http, _) => http.Json(201, """{"id":"19:kango@thread.tacv2;messageid=1763","activityId":"1763"}""");
        var result = await world.Wire.Post(world.Channel(), OutgoingMessage.OfText("はじめ"), Now);

        result.ShouldBe(new Accepted("1763", null));
        var call = world.Connector.Calls.ShouldHaveSingleItem();
        call.Path.ShouldBe("/teams/v3/conversations");
        call.Body!.ToJsonString().ShouldBe(JsonNode.Parse($$$"""
            {"isGroup":true,"tenantId":"{{{WireWorld.Tenant}}}","channelData":{"channel":{"id":"{{{Activities.Channel}}}"},"tenant":{"id":"{{{WireWorld.Tenant}}}"}},
             "activity":{"type":"message","text":"はじめ","textFormat":"plain"}}
            """)!.ToJsonString());
    }

    [Fact]
    public async Task A_personal_chat_that_nobody_opened_is_created_first()
    {
        world.Connector.Answers = (http, call) => call.Path.EndsWith("/conversations", StringComparison.Ordinal)
            ? http.Json(200, """{"id":"a:new"}""")
            : http.Json(200, """{"id":"9"}""");
        var result = await world.Wire.Post(world.Personal(conversation: null, user: "29:ito"), OutgoingMessage.OfText("x"), Now);

        result.ShouldBe(new Accepted("9", "a:new"));
        var calls = world.Connector.Calls.ToList();
        calls[0].Body!.ToJsonString().ShouldBe($$$"""{"isGroup":false,"tenantId":"{{{WireWorld.Tenant}}}","members":[{"id":"29:ito"}],"channelData":{"tenant":{"id":"{{{WireWorld.Tenant}}}"} } }""".Replace(" ", "", StringComparison.Ordinal));
        calls[1].Path.ShouldBe("/teams/v3/conversations/a:new/activities");
        (await world.Wire.Post(world.Personal(null, null), OutgoingMessage.OfText("x"), Now)).ShouldBeOfType<Rejected>().Reason.ShouldBe("wire.noPerson");
    }

    [Fact]
    public async Task Mentions_are_markup_and_everything_around_them_is_not()
    {
        var message = new OutgoingMessage(null, "<b>緊急</b> <at>伊藤 & 花</at>\n<at>誰か</at>", null, [new("29:ito", "伊藤 & 花")]);
        await world.Wire.Post(world.Personal(), message, Now);

        var body = world.Connector.Calls.ShouldHaveSingleItem().Body!;
        ((string)body["text"]!).ShouldBe("&lt;b&gt;緊急&lt;/b&gt; <at>伊藤 &amp; 花</at><br/>&lt;at&gt;誰か&lt;/at&gt;");
        ((string)body["textFormat"]!).ShouldBe("xml");
        ((string)body["entities"]![0]!["text"]!).ShouldBe("<at>伊藤 &amp; 花</at>");
        ((string)body["entities"]![0]!["mentioned"]!["id"]!).ShouldBe("29:ito");
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(202, "")]
    [InlineData(201, "{}")]
    [InlineData(201, "no json")]
    [InlineData(201, """{"id":""}""")]
    public async Task Accepted_without_an_id_is_accepted(int status, string body)
    {
        world.Connector.Answers = (http, _) => http.Json(status, body);
        (await world.Wire.Post(world.Personal(), OutgoingMessage.OfText("x"), Now)).ShouldBe(new Accepted(null, null));
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        world.Connector.Answers = (http, _) =>
        {
            http.Response.Headers.Location = "/elsewhere";
            return http.Json(307, "");
        };
        (await world.Wire.Post(world.Personal(), OutgoingMessage.OfText("x"), Now)).ShouldBeOfType<Rejected>().Reason.ShouldBe("wire.redirected");
        world.Connector.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_address_at_a_stranger_is_never_called()
    {
        var to = world.Personal();
        to.ServiceUrl = "https://evil.example/teams/";
        (await world.Wire.Post(to, OutgoingMessage.OfText("x"), Now)).ShouldBeOfType<Rejected>().AddressIsDead.ShouldBeTrue();
        (await world.Wire.Roster("https://evil.example/", WireWorld.Tenant, "t", Now)).ShouldBeNull();
    }

    [Fact]
    public async Task A_message_that_Teams_would_not_take_is_not_sent()
    {
        (await world.Wire.Post(world.Personal(), OutgoingMessage.OfText(new string('あ', 50_000)), Now))
            .ShouldBeOfType<Rejected>().ShouldSatisfyAllConditions(r => r.Reason.ShouldBe("wire.tooLarge"), r => r.AddressIsDead.ShouldBeFalse());
        (await world.Wire.Post(world.Personal(), OutgoingMessage.OfText(new string('あ', 39_000)), Now)).ShouldBeOfType<Accepted>();
        world.Connector.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_endless_answer_is_cut_off()
    {
        world.Connector.Answers = async (http, _) =>
        {
            var block = new byte[64 * 1024];
            for (var i = 0; i < 1000 && !http.RequestAborted.IsCancellationRequested; i++)
            {
                await http.Response.Body.WriteAsync(block, http.RequestAborted);
            }

            return true;
        };
        (await world.Wire.Post(world.Personal(), OutgoingMessage.OfText("x"), Now)).ShouldBe(new Accepted(null, null));
    }

    [Fact]
    public async Task A_roster_is_read_page_by_page_and_guests_are_known()
    {
        world.Connector.Answers = (http, call) => call.Query.Contains("continuationToken=p%2F2", StringComparison.Ordinal)
            ? http.Json(200, """{"members":[{"id":"29:c","userRole":"guest","aadObjectId":"AAAAAAAA-0000-4000-8000-000000000000"},{"id":"29:d","tenantId":"another"}]}""")
            : http.Json(200, """{"members":[{"id":"29:a","name":"佐藤","objectId":"x"},{"name":"no id"},7],"continuationToken":"p/2"}""");
        var roster = await world.Wire.Roster(world.Connector.ServiceUrl, WireWorld.Tenant, Activities.Team, Now);

        roster.ShouldBe([new("29:a", "x", "佐藤", false), new("29:c", "aaaaaaaa-0000-4000-8000-000000000000", null, true), new("29:d", null, null, true)]);
        world.Connector.Calls.Last().Path.ShouldBe($"/teams/v3/conversations/{Activities.Team}/pagedmembers");
    }

    [Fact]
    public async Task A_roster_that_cannot_be_read_is_no_roster()
    {
        world.Connector.Answers = (http, _) => http.Json(403, "");
        (await world.Wire.Roster(world.Connector.ServiceUrl, WireWorld.Tenant, Activities.Team, Now)).ShouldBeNull();
        world.Connector.Answers = (http, _) => http.Json(404, "");
        (await world.Wire.Member(world.Connector.ServiceUrl, WireWorld.Tenant, Activities.Team, "29:x", Now)).ShouldBeNull();
        world.Connector.Answers = (http, _) => http.Json(200, "<html>");
        (await world.Wire.Roster(world.Connector.ServiceUrl, WireWorld.Tenant, Activities.Team, Now)).ShouldBeNull();
    }

    [Fact]
    public async Task A_busy_roster_is_asked_again()
    {
        world.Connector.Answers = (http, _) => world.Connector.Calls.Count == 1 ? http.Json(429, "") : http.Json(200, """{"id":"29:a","name":"佐藤"}""");
        (await world.Wire.Member(world.Connector.ServiceUrl, WireWorld.Tenant, Activities.Team, "29:a", Now)).ShouldBe(new RosterMember("29:a", null, "佐藤", false));
    }
}
