namespace BotApp.Simulator.Shapes;

/// <summary>A code and a sentence.</summary>
public sealed record ErrorWords(string Code, string Message);
