using System.Text.Json.Nodes;

namespace BotApp.Tests.Bot;

/// <summary>Activities as Teams sends them, with made-up ids.</summary>
internal static class Activities
{
    public const string Bot = "28:bot";
    public const string Channel = "19:kango@thread.tacv2";
    public const string Team = "19:team@thread.tacv2";

    private static int number;

    public static JsonObject Message(string serviceUrl, string text) =>
        With(Personal(serviceUrl, "message"), ("text", text), ("textFormat", "plain"));

    public static JsonObject Submit(string serviceUrl, JsonObject value, string? replyToId = "1000") =>
        With(Personal(serviceUrl, "message"), ("value", value), ("replyToId", replyToId));

    public static JsonObject Invoke(string serviceUrl, string name, JsonNode? value) =>
        With(Personal(serviceUrl, "invoke"), ("name", name), ("value", value), ("replyToId", "1000"));

    public static JsonObject Execute(string serviceUrl, string verb, JsonObject? data = null, string? trigger = "manual") =>
        Invoke(serviceUrl, "adaptiveCard/action", With(
            new() { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data } },
            ("trigger", trigger)));

    public static JsonObject Personal(string serviceUrl, string type) => With(Common(serviceUrl, type),
        ("conversation", new JsonObject { ["id"] = "a:chat", ["conversationType"] = "personal", ["tenantId"] = WireWorld.Tenant }));

    public static JsonObject InChannel(string serviceUrl, string type, string? root = "1700")
    {
        var activity = With(Common(serviceUrl, type), ("conversation", new JsonObject
        {
            ["id"] = root is null ? Channel : $"{Channel};messageid={root}",
            ["conversationType"] = "channel",
            ["isGroup"] = true,
            ["tenantId"] = WireWorld.Tenant,
        }));
        activity["channelData"]!["team"] = new JsonObject { ["id"] = Team, ["name"] = "宿泊療養ホテルA" };
        activity["channelData"]!["channel"] = new JsonObject { ["id"] = Channel };
        return activity;
    }

    public static JsonObject With(this JsonObject activity, params (string Name, JsonNode? Value)[] fields)
    {
        foreach (var (name, value) in fields)
        {
            if (value is null)
            {
                activity.Remove(name);
            }
            else
            {
                activity[name] = value;
            }
        }

        return activity;
    }

    private static JsonObject Common(string serviceUrl, string type) => new()
    {
        ["type"] = type,
        ["id"] = $"f:{Interlocked.Increment(ref number)}",
        ["timestamp"] = "2026-11-21T09:00:00.000Z",
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl,
        ["locale"] = "ja-JP",
        ["from"] = new JsonObject { ["id"] = "29:sato", ["name"] = "佐藤", ["aadObjectId"] = "11111111-aaaa-4bbb-8ccc-000000000001" },
        ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "BotApp" },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = WireWorld.Tenant } },
    };
}
