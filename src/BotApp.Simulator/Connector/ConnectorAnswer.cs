using System.Text.Json.Nodes;

namespace BotApp.Simulator.Connector;

/// <summary>What the connector answers to the bot.</summary>
public sealed record ConnectorAnswer(int Status, JsonNode? Body = null)
{
    public int? RetryAfter { get; init; }

    public static ConnectorAnswer Ok(JsonNode body) => new(200, body);

    public static ConnectorAnswer Created(JsonNode body) => new(201, body);

    public static ConnectorAnswer Error(int status, string code, string words) =>
        new(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = words } });

    public static ConnectorAnswer NoConversation() => Error(404, "ConversationNotFound", "Conversation not found.");

    public static ConnectorAnswer NotInRoster() =>
        Error(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    public static ConnectorAnswer Blocked() =>
        Error(403, "ConversationBlockedByUser", "User blocked the conversation with the bot.");

    public static ConnectorAnswer Bad(string words) => Error(400, "BadSyntax", words);
}
