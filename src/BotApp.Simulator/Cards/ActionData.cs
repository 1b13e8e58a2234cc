using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Simulator.Seen;

namespace BotApp.Simulator.Cards;

/// <summary>What an action carries: its own data with the inputs beside it.</summary>
public static class ActionData
{
    public static JsonObject With(JsonElement action, IReadOnlyDictionary<string, string> inputs)
    {
        var data = action.Property("data") switch
        {
            { ValueKind: JsonValueKind.Object } o => (JsonObject)Json.Node(o)!,
            { } other => new JsonObject { ["data"] = Json.Node(other) },
            null => [],
        };
        foreach (var (id, value) in inputs)
            data[id] = value;
        return data;
    }

    /// <summary>The Action.Submit that a client takes which cannot Execute.</summary>
    public static JsonElement SubmitFallback(JsonElement action) =>
        action.Property("fallback") is { ValueKind: JsonValueKind.Object } fallback && fallback.Text("type") == "Action.Submit"
            ? fallback
            : throw RefusedException.NotOffered("This client cannot Execute, and the action has no Submit fallback: the button is not drawn.");
}
