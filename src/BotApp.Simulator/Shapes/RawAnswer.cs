using System.Text.Json;

namespace BotApp.Simulator.Shapes;

/// <summary>What the bot answered to a hand-made activity.</summary>
public sealed record RawAnswer(int? Status, JsonElement? Body, string? Failure);
