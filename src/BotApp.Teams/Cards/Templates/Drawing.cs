using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards.Templates;

/// <summary>One drawing of one card: what every element of it sees alike.</summary>
/// <param name="Card">The template's name, for refusals.</param>
/// <param name="Root">The data given by the caller.</param>
/// <param name="Words">The words of the viewer's language, seen as <c>$root.words</c>.</param>
/// <param name="Escaping">Whether people's text is escaped; off only where templates are compared with Microsoft's library.</param>
/// <param name="LongestText">Cap of one text of a person, in UTF-16 units.</param>
public sealed record Drawing(string Card, JsonObject Root, JsonObject Words, Escaping Escaping, int LongestText);
