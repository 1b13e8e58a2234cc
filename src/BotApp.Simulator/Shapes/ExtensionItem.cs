using System.Text.Json;

namespace BotApp.Simulator.Shapes;

/// <summary>A hit of a search: the attachment that would be sent, and how it looks in the list.</summary>
public sealed record ExtensionItem(int Index, JsonElement Attachment, JsonElement? Preview, JsonElement? Tap);
