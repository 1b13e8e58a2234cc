using System.Text.Json;

namespace BotApp.Simulator.Shapes.Asked;

/// <summary>An action command of the message extension: on a message, or beside the compose box.</summary>
public sealed record ExtensionOpening(string CommandId, string? Message = null, string? Conversation = null, JsonElement? Data = null);
