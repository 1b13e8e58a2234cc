namespace BotApp.Simulator.State;

public sealed record Membership(string TeamId, string PersonId);
