namespace BotApp.Simulator.State;

public sealed record Reaction(string Type, string PersonId);
