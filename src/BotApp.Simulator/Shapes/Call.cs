using System.Text.Json;

namespace BotApp.Simulator.Shapes;

/// <summary>One HTTP call, in either direction, with what was said and answered.</summary>
public sealed record Call(
    long Id,
    DateTimeOffset At,
    string Direction,
    string Method,
    string Path,
    string Name,
    string? ConversationId,
    int? Status,
    double Milliseconds,
    string? Note,
    JsonElement? Request,
    JsonElement? Response);
