using System.Text.Json.Nodes;

namespace BotApp.Tests.Simulator;

/// <summary>Activities and cards as a bot writes them.</summary>
public static class Wire
{
    public static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    public static JsonObject Message(JsonObject card, string? summary = null)
    {
        var message = new JsonObject { ["type"] = "message", ["attachments"] = new JsonArray(Attachment(card)) };
        if (summary is not null)
            message["summary"] = summary;
        return message;
    }

    public static JsonObject Attachment(JsonObject card) =>
        new() { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = card };

    public static JsonObject Card(string text, params JsonNode[] actions) => new()
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.5",
        ["body"] = new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = text }),
        ["actions"] = new JsonArray(actions),
    };

    public static JsonObject Execute(string title, string verb, JsonObject? data = null) => new()
    {
        ["type"] = "Action.Execute",
        ["title"] = title,
        ["verb"] = verb,
        ["data"] = data?.DeepClone() ?? new JsonObject(),
        ["fallback"] = new JsonObject { ["type"] = "Action.Submit", ["title"] = title, ["data"] = new JsonObject { ["verb"] = verb } },
    };

    public static JsonObject Submit(string title, JsonObject data) => new() { ["type"] = "Action.Submit", ["title"] = title, ["data"] = data };

    public static JsonObject With(this JsonObject card, params JsonNode[] more)
    {
        foreach (var node in more)
            ((JsonArray)card["body"]!).Add(node);
        return card;
    }

    public static JsonObject Refreshing(this JsonObject card, params string[] userIds)
    {
        card["refresh"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "refresh", ["data"] = new JsonObject() },
            ["userIds"] = new JsonArray([.. userIds.Select(u => (JsonNode)u)]),
        };
        return card;
    }

    public static JsonNode CardAnswer(JsonObject card) => new JsonObject
    {
        ["statusCode"] = 200,
        ["type"] = "application/vnd.microsoft.card.adaptive",
        ["value"] = card,
    };

    public static JsonNode DialogAnswer(string title, JsonObject card) => new JsonObject
    {
        ["task"] = new JsonObject
        {
            ["type"] = "continue",
            ["value"] = new JsonObject { ["title"] = title, ["height"] = "medium", ["width"] = 500, ["card"] = Attachment(card) },
        },
    };
}
