using System.Text.Json;

namespace BotApp.Simulator.Shapes;

/// <summary>An attachment as one person sees it: a card may be theirs alone.</summary>
public sealed record SeenAttachment(
    int Index,
    string ContentType,
    string? Name,
    string? ContentUrl,
    JsonElement? Content,
    string View,
    RefreshState? Refresh,
    string? Consent);
