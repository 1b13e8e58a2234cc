using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BotApp.Simulator;

/// <summary>One way to write JSON: camelCase, Japanese readable, nulls left out.</summary>
public static class Json
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static JsonElement Element(JsonNode? node) => JsonSerializer.SerializeToElement(node, Options);

    public static JsonNode? Node(JsonElement? element) =>
        element is { ValueKind: not JsonValueKind.Undefined } it ? JsonSerializer.SerializeToNode(it, Options) : null;

    /// <summary>The text of a property, or null when the node is no object or the property is no text.</summary>
    public static string? Text(this JsonNode? node, string name) =>
        node is JsonObject o && o[name] is JsonValue v && v.TryGetValue<string>(out var text) ? text : null;

    public static JsonObject? Child(this JsonNode? node, string name) => (node as JsonObject)?[name] as JsonObject;

    public static JsonArray? List(this JsonNode? node, string name) => (node as JsonObject)?[name] as JsonArray;

    /// <summary>The truth of a property; absent means false.</summary>
    public static bool Truth(this JsonNode? node, string name) =>
        node is JsonObject o && o[name] is JsonValue v && v.TryGetValue<bool>(out var truth) && truth;

    public static IEnumerable<JsonObject> Objects(this JsonArray? array) => array?.OfType<JsonObject>() ?? [];

    public static JsonArray ArrayOf(IEnumerable<JsonNode?> nodes) => new([.. nodes]);
}
