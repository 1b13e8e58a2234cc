namespace BotApp.Simulator.Shapes;

/// <summary>A command that Teams suggests while one writes to the bot.</summary>
public sealed record TextCommand(string Title, string? Description);
