using System.Text.Json;

namespace BotApp.Simulator.State;

/// <summary>An activity that is on its way to the bot; it goes again if we are killed before the bot has answered.</summary>
public sealed record Undelivered(string Id, JsonElement Activity);
