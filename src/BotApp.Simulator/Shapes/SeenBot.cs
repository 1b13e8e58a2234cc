namespace BotApp.Simulator.Shapes;

/// <summary>The bot and where it listens.</summary>
public sealed record SeenBot(string Id, string AppId, string Name, string Url, bool Reachable);
