using System.Text.Json.Nodes;

namespace BotApp.Simulator.ToBot;

/// <summary>What the bot answered over HTTP.</summary>
/// <param name="Status">Null when there was no answer at all; then <paramref name="Failure"/> says why.</param>
public sealed record BotAnswer(int? Status, JsonNode? Body, string? Failure)
{
    public bool Succeeded => Status is >= 200 and < 300;
}
