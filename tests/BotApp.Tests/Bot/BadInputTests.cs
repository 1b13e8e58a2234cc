using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using BotApp.Teams.Turns.Kinds;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Bot;

/// <summary>What is no activity is refused with the status that says why, and never with a 500.</summary>
public sealed class BadInputTests : IAsyncLifetime
{
    private WireWorld world = null!;

    public async ValueTask InitializeAsync() => world = await WireWorld.Start();

    public ValueTask DisposeAsync() => world.DisposeAsync();

    private JsonObject Message => Activities.Message(world.Connector.ServiceUrl, "x");

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    [InlineData("{\"type\":\"message\"}{}")]
    [InlineData("{\"type\":\"message\",\"text\":\"\\ud800\"")]
    public async Task Broken_JSON_is_refused(string body)
    {
        var status = await world.Status(new StringContent(body, Encoding.UTF8, "application/json"));
        status.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.Forbidden);
        world.Turns.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task Deep_JSON_is_refused_wherever_it_is_deep()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 5000)) + "1" + new string('}', 5000);
        (await world.Status(new StringContent(deep, Encoding.UTF8, "application/json"))).ShouldBe(HttpStatusCode.BadRequest);
        var inside = Message.ToJsonString().TrimEnd('}') + "},\"value\":" + new string('[', 200) + new string(']', 200) + "}";
        (await world.Status(new StringContent(inside, Encoding.UTF8, "application/json"))).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_megabyte_is_refused_announced_or_not()
    {
        var large = Message.With(("text", new string('x', 1024 * 1024))).ToJsonString();
        (await world.Status(new StringContent(large, Encoding.UTF8, "application/json"))).ShouldBe(HttpStatusCode.RequestEntityTooLarge);

        var chunked = new PushedContent(large);
        (await world.Status(chunked)).ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        world.Turns.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_just_under_the_cap_is_read()
    {
        var large = Message.With(("text", new string('x', 250 * 1024))).ToJsonString();
        (await world.Status(new PushedContent(large))).ShouldBe(HttpStatusCode.OK);
        world.Turns.All.ShouldHaveSingleItem().ShouldBeOfType<MessageTurn>().Text.Length.ShouldBe(250 * 1024);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/json; charset=shift_jis")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task Another_content_type_is_refused(string type)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Message.ToJsonString()));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        (await world.Status(content)).ShouldBe(HttpStatusCode.UnsupportedMediaType);
        content = new ByteArrayContent(Encoding.UTF8.GetBytes(Message.ToJsonString()));
        (await world.Status(content)).ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task Compressed_bodies_are_refused()
    {
        var content = new StringContent(Message.ToJsonString(), Encoding.UTF8, "application/json");
        content.Headers.ContentEncoding.Add("gzip");
        (await world.Status(content)).ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task Only_POST_is_there()
    {
        using var client = new HttpClient { BaseAddress = world.Address };
        using var answer = await client.GetAsync("/api/messages", TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task Text_that_is_no_text_is_refused()
    {
        byte[] noUtf8 = [.. Encoding.UTF8.GetBytes(Message.ToJsonString().TrimEnd('}') + "},\"text\":\""), 0xff, 0xfe, (byte)'"', (byte)'}'];
        var content = new ByteArrayContent(noUtf8);
        content.Headers.ContentType = new("application/json");
        (await world.Status(content)).ShouldBe(HttpStatusCode.BadRequest);

        var half = Activities.Submit(world.Connector.ServiceUrl, new() { ["verb"] = "a.b", ["x"] = "HALF" }).ToJsonString().Replace("HALF", "\\ud83d", StringComparison.Ordinal);
        (await world.Status(new StringContent(half, Encoding.UTF8, "application/json"))).ShouldBe(HttpStatusCode.BadRequest);
        world.Turns.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_property_named_twice_counts_once_and_nothing_breaks()
    {
        var twice = Activities.Submit(world.Connector.ServiceUrl, new() { ["verb"] = "a.b", ["opId"] = "1", ["other"] = "2" }).ToJsonString()
            .Replace("\"other\"", "\"opId\"", StringComparison.Ordinal);
        (await world.Status(new StringContent(twice, Encoding.UTF8, "application/json"))).ShouldBe(HttpStatusCode.OK);
        world.Turns.All.ShouldHaveSingleItem().ShouldBeOfType<ActionTurn>().Text("opId").ShouldBe("2");
    }

    [Fact]
    public async Task Missing_fields_are_refused_and_wrong_types_are_as_if_missing()
    {
        foreach (var field in new[] { "from", "conversation", "type" })
        {
            (await world.Status(Message.With((field, null)))).ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.Forbidden);
            (await world.Status(Message.With((field, 17)))).ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.OK, HttpStatusCode.Forbidden);
        }

        (await world.Status(Message.With(("from", new JsonObject { ["id"] = new JsonArray() })))).ShouldBe(HttpStatusCode.BadRequest);
        (await world.Status(Message.With(("text", 36.5), ("entities", "x"), ("attachments", 3), ("locale", new JsonObject())))).ShouldBe(HttpStatusCode.OK);
        ((MessageTurn)world.Turns.All.Last()).Text.ShouldBe("36.5");
    }

    [Theory]
    [InlineData("\"00000000-AAAA-4bbb-8ccc-000000000001\"", "00000000-aaaa-4bbb-8ccc-000000000001")]
    [InlineData("\"no guid at all / 佐藤\"", "no guid at all / 佐藤")]
    [InlineData("12345", "12345")]
    [InlineData("null", "29:sato")]
    [InlineData("{}", "29:sato")]
    [InlineData("\"\"", "29:sato")]
    public async Task An_object_id_may_have_any_shape(string json, string expected)
    {
        var activity = Message;
        activity["from"]!["aadObjectId"] = JsonNode.Parse(json);
        (await world.TurnOf<MessageTurn>(activity)).Caller.AadObjectId.ShouldBe(expected);
    }

    [Fact]
    public async Task The_tenants_must_agree_and_the_service_must_be_known()
    {
        var two = Message;
        two["channelData"]!["tenant"]!["id"] = "another";
        (await world.Status(two)).ShouldBe(HttpStatusCode.Forbidden);

        var none = Message;
        none["channelData"] = null;
        none["conversation"]!.AsObject().Remove("tenantId");
        (await world.Status(none)).ShouldBe(HttpStatusCode.Forbidden);

        foreach (var url in new[] { "https://evil.example/", "http://smba.trafficmanager.net/", "https://smba.trafficmanager.net.evil.example/", "https://x@smba.trafficmanager.net/", "https://smba.trafficmanager.net:8443/", "file:///etc/passwd", "//127.0.0.1/", "" })
        {
            (await world.Status(Message.With(("serviceUrl", url)))).ShouldBe(HttpStatusCode.Forbidden, url);
        }

        world.Turns.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task Names_and_texts_of_people_are_in_no_log()
    {
        world.Turns.Answers = _ => throw new InvalidOperationException("a bug");
        const string canary = "カナリア山田";
        var activity = Message.With(("text", canary), ("name", canary));
        activity["from"]!["name"] = canary;
        await world.Status(activity);
        await world.Status(activity.With(("type", canary)));
        await world.Status(activity.With(("type", "invoke")));
        await world.Status(activity.With(("serviceUrl", "https://" + canary)));
        world.Log.All.ShouldNotBeEmpty();
        world.Log.All.ShouldNotContain(line => line.Contains(canary));
    }
}
