namespace BotApp.Simulator.Shapes;

/// <summary>A channel.</summary>
public sealed record SeenChannel(string Id, string TeamId, string Name, bool General);
