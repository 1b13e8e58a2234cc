namespace BotApp.Simulator.Shapes.Asked;

/// <summary>Who is added, and who does it.</summary>
public sealed record Membering(string? Person = null, string? By = null);
