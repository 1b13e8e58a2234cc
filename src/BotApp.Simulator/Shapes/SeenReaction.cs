namespace BotApp.Simulator.Shapes;

/// <summary>A reaction with everybody who gave it.</summary>
public sealed record SeenReaction(string Type, int Count, bool Mine, IReadOnlyList<string> People);
