using System.Text.Json.Nodes;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Wire;

/// <summary>A message to Teams: a card or a text, never both (Teams would split them).</summary>
/// <param name="Summary">Shown on lock screens: never a name or a value.</param>
/// <param name="Mentions">People mentioned in <paramref name="Text"/> (as <c>&lt;at&gt;Name&lt;/at&gt;</c>); mentions in cards stand in the card itself.</param>
public sealed record OutgoingMessage(JsonObject? Card, string? Text, string? Summary, IReadOnlyList<Mention> Mentions)
{
    public static OutgoingMessage OfCard(JsonObject card, string summary) => new(card, null, summary, []);

    public static OutgoingMessage OfText(string text) => new(null, text, null, []);
}
