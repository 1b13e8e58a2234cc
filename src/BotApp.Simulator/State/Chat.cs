namespace BotApp.Simulator.State;

/// <summary>The personal chat of one person with the bot.</summary>
public sealed record Chat(string Id, string PersonId);
