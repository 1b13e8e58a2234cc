using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards;

/// <summary>The size of a card on the wire. Teams takes more, but says different numbers in different places.</summary>
public static class CardSize
{
    /// <summary>28 KiB of UTF-8.</summary>
    public const int Budget = 28 * 1024;

    /// <summary>As a card leaves: Japanese as it is, not as <c>\uXXXX</c>, which would double it.</summary>
    public static JsonSerializerOptions Wire { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Bytes of UTF-8.</summary>
    public static int Of(JsonNode card) => JsonSerializer.SerializeToUtf8Bytes(card, Wire).Length;

    public static bool Fits(JsonNode card) => Of(card) <= Budget;

    /// <exception cref="CardException">The card is over the budget.</exception>
    public static void Check(string card, JsonNode drawn)
    {
        if (Of(drawn) is > Budget and var size)
            throw new CardException(card, "whole card", $"{size} bytes are over the budget of {Budget}.");
    }
}
