using System.Text.Json.Nodes;
using BotApp.Teams.Wire;

namespace BotApp.Jobs;

/// <summary>
/// Whether two drawings of a face show and do the same. A form's opId is new in every drawing: whoever compared it too
/// would send the card again for ever.
/// </summary>
internal static class SameMessage
{
    private const string OpId = "opId";

    public static bool Is(OutgoingMessage now, OutgoingMessage then) =>
        now.Text == then.Text && now.Summary == then.Summary && Is(now.Card, then.Card) && Is(now.Attachment, then.Attachment);

    private static bool Is(JsonNode? now, JsonNode? then) => (now, then) switch
    {
        (JsonObject left, JsonObject right) => left.Count == right.Count && left.All(property => IsProperty(property, right)),
        (JsonArray left, JsonArray right) => left.Count == right.Count && left.Zip(right).All(pair => Is(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(now, then),
    };

    private static bool IsProperty(KeyValuePair<string, JsonNode?> property, JsonObject other) =>
        other.TryGetPropertyValue(property.Key, out var value) && (property.Key == OpId || Is(property.Value, value));
}
