namespace BotApp.Simulator.Shapes;

/// <summary>The body of every refusal.</summary>
public sealed record ErrorAnswer(ErrorWords Error);
