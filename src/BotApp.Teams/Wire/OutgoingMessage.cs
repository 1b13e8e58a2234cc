using System.Text.Json.Nodes;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Wire;

/// <summary>A message to Teams: a card, a text or an attachment of another kind, never two of them (Teams would split them).</summary>
/// <param name="Summary">Shown on lock screens: never a name or a value.</param>
/// <param name="Mentions">People mentioned in <paramref name="Text"/> (as <c>&lt;at&gt;Name&lt;/at&gt;</c>); mentions in cards stand in the card itself.</param>
public sealed record OutgoingMessage(JsonObject? Card, string? Text, string? Summary, IReadOnlyList<Mention> Mentions)
{
    public static OutgoingMessage OfCard(JsonObject card, string summary) => new(card, null, summary, []);

    /// <summary>What is no Adaptive Card, with its content type: the offer of a file.</summary>
    public JsonObject? Attachment { get; init; }

    public static OutgoingMessage OfAttachment(JsonObject attachment, string summary) => new(null, null, summary, []) { Attachment = attachment };

    public static OutgoingMessage OfText(string text) => new(null, text, null, []);
}
