namespace BotApp.Simulator.Shapes;

/// <summary>The number that grows with every change.</summary>
public sealed record WorldVersion(long Version);
