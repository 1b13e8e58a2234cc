namespace BotApp.Simulator.Shapes;

/// <summary>Who wrote a message.</summary>
public sealed record SeenAuthor(string Id, string Name, bool IsBot);
