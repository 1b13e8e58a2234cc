using System.Text.Json.Nodes;

namespace BotApp.Teams.Turns;

/// <summary>One hit of the message extension: what the list shows and the card that goes into the chat.</summary>
public sealed record SearchResult(string Title, string Text, JsonObject Card, long Number);
