using System.Text.Json;

namespace BotApp.Simulator.State;

/// <summary>One change: the row as it stands now, or null when it is gone.</summary>
public sealed record JournalLine(string Kind, string Key, JsonElement? Value);
