namespace BotApp.Simulator.Shapes.Asked;

/// <summary>Somebody or something with an id and a name.</summary>
public sealed record NameOf(string Id, string Name);
