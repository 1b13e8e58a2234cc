using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards;

/// <summary>Cards that are sent again and again as they are: how one is written is kept beside it, as long as it lives.</summary>
public static class StandingCards
{
    private static readonly ConditionalWeakTable<JsonObject, StrongBox<byte[]?>> Kept = [];

    /// <summary>From here on nobody changes this card.</summary>
    public static JsonObject Keep(JsonObject card)
    {
        Kept.TryAdd(card, new());
        return card;
    }

    /// <summary>The JSON of a card that is kept, in UTF-8; null for any other card.</summary>
    public static byte[]? Written(JsonObject card, Func<JsonObject, byte[]> write) =>
        Kept.TryGetValue(card, out var kept) ? kept.Value ??= write(card) : null;
}
