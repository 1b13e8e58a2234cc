namespace BotApp.Simulator.Shapes;

/// <summary>A choice of a parameter.</summary>
public sealed record Choice(string Title, string Value);
