using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards.Templates;

/// <summary>What an expression sees at its place: the drawing, the current <c>$data</c>, and <c>$index</c> inside a repeat.</summary>
public sealed record Scope(Drawing Drawing, JsonNode? Data, int? Index)
{
    public static Scope Of(Drawing drawing) => new(drawing, drawing.Root, null);

    /// <summary>A member of an object, or null when there is none. Names are exact, unlike in Microsoft's library.</summary>
    public JsonNode? Member(JsonNode? of, string name)
    {
        if (ReferenceEquals(of, Drawing.Root) && name == "words")
            return Drawing.Words;
        return of is JsonObject members && members.TryGetPropertyValue(name, out var value) ? value : null;
    }
}
