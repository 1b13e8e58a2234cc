namespace BotApp.Simulator.Shapes.Asked;

/// <summary>A new name for a team or channel, or a new channel's name.</summary>
public sealed record Renamed(string Name, string? By = null);
