namespace BotApp.Simulator.Shapes.Asked;

/// <summary>A file that a person attaches.</summary>
public sealed record NewFile(string Name, string Base64, string? ContentType = null);
