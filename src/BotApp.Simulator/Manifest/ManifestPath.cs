using System.Globalization;
using System.Text.Json.Nodes;

namespace BotApp.Simulator.Manifest;

/// <summary>The addresses of a manifest's language file: <c>bots[0].commandLists[0].commands[1].title</c>.</summary>
public static class ManifestPath
{
    public static void Replace(JsonObject manifest, string path, JsonNode? text)
    {
        if (path.StartsWith('$') || text is not JsonValue)
            return;
        var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries);
        var place = steps[..^1].Aggregate((JsonNode?)manifest, Step);
        if (place is JsonObject o && o.ContainsKey(steps[^1]))
            o[steps[^1]] = text.DeepClone();
    }

    private static JsonNode? Step(JsonNode? node, string step) => node switch
    {
        JsonArray array when step.StartsWith('[') => At(array, int.Parse(step.AsSpan(1, step.Length - 2), CultureInfo.InvariantCulture)),
        JsonObject o => o[step],
        _ => null,
    };

    private static JsonNode? At(JsonArray array, int index) => index < array.Count ? array[index] : null;
}
