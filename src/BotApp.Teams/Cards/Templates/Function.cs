using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards.Templates;

/// <summary>A function of the template language: how many arguments it takes and what it answers.</summary>
internal sealed record Function(string Name, int Fewest, int Most, Func<Arguments, JsonNode?> Answer);
