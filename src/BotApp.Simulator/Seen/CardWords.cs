using System.Text.Json;

namespace BotApp.Simulator.Seen;

/// <summary>Every text of a card that a person could read, in order.</summary>
public static class CardWords
{
    private static readonly HashSet<string> Shown = new(StringComparer.Ordinal)
        { "text", "title", "label", "placeholder", "altText", "subtitle", "errorMessage", "value", "fallbackText" };

    /// <param name="besides">A property of the root that is not walked.</param>
    public static IReadOnlyList<string> Of(JsonElement card, string? besides = null)
    {
        var words = new List<string>();
        Walk(card, words, besides);
        return words;
    }

    private static void Walk(JsonElement element, List<string> words, string? besides)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Walk(item, words, null);
        }

        if (element.ValueKind != JsonValueKind.Object)
            return;
        foreach (var property in element.EnumerateObject().Where(p => p.Name is not ("data" or "fallback" or "refresh") && p.Name != besides))
            Enter(property, words);
    }

    private static void Enter(JsonProperty property, List<string> words)
    {
        if (property.Value.ValueKind == JsonValueKind.String)
        {
            if (Shown.Contains(property.Name))
                words.Add(property.Value.GetString()!);
        }
        else
            Walk(property.Value, words, null);
    }
}
