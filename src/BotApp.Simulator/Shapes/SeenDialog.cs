using System.Text.Json;

namespace BotApp.Simulator.Shapes;

/// <summary>An open dialog (task module).</summary>
public sealed record SeenDialog(
    string Id,
    string Title,
    JsonElement? Height,
    JsonElement? Width,
    JsonElement? Card,
    string? Url,
    string ConversationId,
    string? MessageId,
    string? Error);
