using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Bot;

/// <summary>Whatever stands where in an activity, the answer is never a 5xx other than "not implemented".</summary>
public sealed class FuzzTests
{
    private static readonly string[] Hostile = ["", " ", "0", "\u0000", "\u202e\u2066", "<at>", "{{}}", "💥", "19:x;messageid=", ";messageid=", "あ", "\uFFFF", "../..", "%00", "9999999999999999999"];

    [Fact]
    public async Task Mutated_activities_never_break_the_wire()
    {
        var rounds = Environment.GetEnvironmentVariable("BOTAPP_LONG") == "1" ? 50_000 : 3_000;
        var seed = int.Parse(Environment.GetEnvironmentVariable("BOTAPP_SEED") ?? "20261121", CultureInfo.InvariantCulture);
        await using var world = await WireWorld.Start();
        await Parallel.ForEachAsync(Enumerable.Range(0, rounds), TestContext.Current.CancellationToken, async (round, _) =>
        {
            var random = new Random(seed + round);
            var body = Body(random, world.Connector.ServiceUrl);
            var status = await world.Status(new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } });
            ((int)status < 500 || status == HttpStatusCode.NotImplemented)
                .ShouldBeTrue($"round {round}: {status} for {Encoding.UTF8.GetString(body)}");
        });
        world.Log.All.ShouldNotContain(line => line.StartsWith("Error", StringComparison.Ordinal));
        world.Turns.All.Count.ShouldBeGreaterThan(rounds / 20, "some mutations must still be turns, or nothing was tried");
    }

    private static byte[] Body(Random random, string serviceUrl)
    {
        var activity = Sample(random, serviceUrl);
        for (var times = random.Next(1, 6); times > 0; times--)
        {
            Mutate(random, activity);
        }

        var body = Encoding.UTF8.GetBytes(activity.ToJsonString());
        if (random.Next(10) == 0)
        {
            body[random.Next(body.Length)] = (byte)random.Next(256);
        }

        return body;
    }

    private static JsonObject Sample(Random random, string url) => random.Next(12) switch
    {
        0 => Activities.Message(url, "<at>BotApp</at> ヘルプ").With(("entities", Json("""[{"type":"mention","mentioned":{"id":"28:bot","name":"BotApp"},"text":"<at>BotApp</at>"}]"""))),
        1 => Activities.Submit(url, new() { ["verb"] = "record.save", ["field:a"] = "1", ["n"] = 1.5 }),
        2 => Activities.Execute(url, "a.b", new() { ["id"] = 1, ["nested"] = Json("""{"a":[1,2,{"b":null}]}""") }),
        3 => Activities.Invoke(url, "application/search", Json("""{"queryText":"x","dataset":"d","queryOptions":{"skip":0,"top":15}}""")),
        4 => Activities.Invoke(url, "task/submit", Json("""{"data":{"verb":"a.b","field:x":["1"]}}""")),
        5 => Activities.Invoke(url, "composeExtension/query", Json("""{"commandId":"c","parameters":[{"name":"q","value":"x"}],"queryOptions":{"skip":0,"count":25}}""")),
        6 => Activities.Invoke(url, "composeExtension/fetchTask", Json("""{"commandId":"c","messagePayload":{"id":"1","body":{"contentType":"html","content":"<p>a<b>c</p>"},"from":{"user":{"displayName":"n"}}}}""")),
        7 => Activities.InChannel(url, "conversationUpdate").With(("membersAdded", Json("""[{"id":"29:a"},{"id":"28:bot","name":"x"}]"""))),
        8 => Activities.InChannel(url, "messageReaction").With(("replyToId", "1"), ("reactionsAdded", Json("""[{"type":"like"}]"""))),
        9 => Activities.InChannel(url, "installationUpdate").With(("action", "add")),
        10 => Activities.Invoke(url, "fileConsent/invoke", Json("""{"action":"accept","context":{},"uploadInfo":{"uploadUrl":"u"}}""")),
        _ => Activities.InChannel(url, "messageUpdate").With(("text", "x"), ("textFormat", "xml")),
    };

    private static void Mutate(Random random, JsonNode node)
    {
        var inside = node switch
        {
            JsonObject some => some.Select(p => p.Value).OfType<JsonNode>().Where(n => n is JsonObject or JsonArray).ToList(),
            JsonArray array => [.. array.OfType<JsonNode>().Where(n => n is JsonObject or JsonArray)],
            _ => [],
        };
        if (inside.Count > 0 && random.Next(3) > 0)
        {
            Mutate(random, inside[random.Next(inside.Count)]);
        }
        else if (node is JsonObject { Count: > 0 } fields)
        {
            var name = fields.ElementAt(random.Next(fields.Count)).Key;
            var changed = random.Next(6) == 0 ? null : Any(random, fields[name]);
            if (changed is null && random.Next(2) == 0)
            {
                fields.Remove(name);
            }
            else
            {
                fields[name] = changed;
            }
        }
        else if (node is JsonArray array)
        {
            array.Add(Any(random, null));
        }
    }

    private static JsonNode? Any(Random random, JsonNode? before) => random.Next(9) switch
    {
        0 => random.Next(),
        1 => random.NextDouble() * 1e300,
        2 => random.Next(2) == 0,
        3 => new JsonArray(1, "x", null, new JsonObject()),
        4 => new JsonObject { ["id"] = 5, ["type"] = new JsonArray(), ["x"] = null },
        5 => Json("1e999"),
        6 => new string('x', random.Next(5000)),
        7 => before?.DeepClone() is { } same ? new JsonArray(same) : null,
        _ => Hostile[random.Next(Hostile.Length)],
    };

    private static JsonNode? Json(string json) => JsonNode.Parse(json);
}
