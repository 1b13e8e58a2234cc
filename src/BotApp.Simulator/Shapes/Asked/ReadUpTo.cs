namespace BotApp.Simulator.Shapes.Asked;

/// <summary>How far a person has read; absent: everything.</summary>
public sealed record ReadUpTo(string? UpTo = null);
