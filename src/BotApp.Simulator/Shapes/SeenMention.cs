namespace BotApp.Simulator.Shapes;

/// <summary>Somebody named in a message.</summary>
public sealed record SeenMention(string Id, string Name, string Text, bool Me);
