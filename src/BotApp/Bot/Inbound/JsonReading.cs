using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotApp.Bot.Inbound;

/// <summary>Reads JSON of strangers: a field that is missing or of another type is simply not there.</summary>
internal static class JsonReading
{
    extension(JsonElement element)
    {
        /// <summary>The object under this name; an undefined element when there is none.</summary>
        public JsonElement Child(string name) =>
            element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var child) ? child : default;

        /// <summary>A text, or a number as it is written; null for everything else.</summary>
        public string? Text(string name) => element.Child(name).AsText();

        public string? AsText() => element.ValueKind switch
        {
            JsonValueKind.String => Readable(element),
            JsonValueKind.Number => element.GetRawText(),
            _ => null,
        };

        public int Number(string name, int usual) =>
            element.Child(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : usual;

        /// <summary>The elements of an array; none when it is no array.</summary>
        public IEnumerable<JsonElement> Items(string name)
        {
            var items = element.Child(name);
            return items.ValueKind == JsonValueKind.Array ? items.EnumerateArray() : [];
        }

        public IEnumerable<JsonProperty> Properties() => element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : [];

        /// <summary>
        /// A copy that lives on its own. Of properties named twice the last one counts, and text that is no text
        /// (half a surrogate pair) throws here and not in the middle of a turn.
        /// </summary>
        public JsonNode? Copy() => element.ValueKind switch
        {
            JsonValueKind.Object => CopyObject(element),
            JsonValueKind.Array => new JsonArray([.. element.EnumerateArray().Select(item => item.Copy())]),
            JsonValueKind.String => JsonValue.Create(Readable(element)),
            JsonValueKind.Number => element.TryGetInt64(out var whole) ? JsonValue.Create(whole) : JsonValue.Create(element.Clone()),
            JsonValueKind.True => JsonValue.Create(true),
            JsonValueKind.False => JsonValue.Create(false),
            _ => null,
        };
    }

    private static JsonObject CopyObject(JsonElement element)
    {
        var copy = new JsonObject();
        foreach (var property in element.EnumerateObject())
        {
            copy[NameOf(property)] = property.Value.Copy();
        }

        return copy;
    }

    /// <summary>The name of a property, or a refusal when it is no text.</summary>
    public static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException problem)
        {
            throw new UnreadableTextException(problem);
        }
    }

    private static string? Readable(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException problem)
        {
            throw new UnreadableTextException(problem);
        }
    }
}
