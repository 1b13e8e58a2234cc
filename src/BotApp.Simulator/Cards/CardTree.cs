using System.Text.Json;
using BotApp.Simulator.Seen;

namespace BotApp.Simulator.Cards;

/// <summary>Walks over a card: its actions and inputs with their JSON pointers.</summary>
public static class CardTree
{
    // Fallbacks are not drawn where the thing itself is; the refresh is no button.
    private static readonly string[] NotDrawn = ["fallback", "refresh", "authentication", "data", "msteams", "metadata"];

    public static IReadOnlyList<CardPart> Actions(JsonElement card) => [.. Parts(card, "", "").Where(p => p.Type.StartsWith("Action.", StringComparison.Ordinal))];

    public static IReadOnlyList<CardPart> Inputs(JsonElement card) => [.. Parts(card, "", "").Where(p => p.Type.StartsWith("Input.", StringComparison.Ordinal))];

    /// <summary>The inputs that an action sends: those of its card and of the cards around it, not of unopened neighbours.</summary>
    public static IReadOnlyList<CardPart> InputsOf(JsonElement card, CardPart? action) =>
        [.. Inputs(card).Where(i => action is null || action.Path.StartsWith(i.Scope, StringComparison.Ordinal))];

    private static IEnumerable<CardPart> Parts(JsonElement element, string path, string scope) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, i) => Parts(item, $"{path}/{i}", scope)),
        JsonValueKind.Object => Object(element, path, scope),
        _ => [],
    };

    private static IEnumerable<CardPart> Object(JsonElement element, string path, string scope)
    {
        var type = element.Text("type") ?? "";
        if (type.StartsWith("Action.", StringComparison.Ordinal) || type.StartsWith("Input.", StringComparison.Ordinal))
            yield return new CardPart(path, scope, type, element);
        var inner = element.EnumerateObject().Where(p => !NotDrawn.Contains(p.Name)).SelectMany(p =>
        {
            var below = $"{path}/{p.Name}";
            return Parts(p.Value, below, type == "Action.ShowCard" && p.Name == "card" ? below : scope);
        });
        foreach (var part in inner)
            yield return part;
    }
}
