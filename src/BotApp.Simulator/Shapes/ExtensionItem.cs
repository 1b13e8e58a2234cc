using System.Text.Json;

namespace BotApp.Simulator.Shapes;

/// <summary>A hit of a search: the attachment that would be sent, how it looks in the list, and what a tap on it asks.</summary>
public sealed record ExtensionItem(int Index, string ContentType, JsonElement? Content, JsonElement? Preview, JsonElement? Tap);
