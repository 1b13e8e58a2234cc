namespace BotApp.Simulator.State;

/// <summary>Whether the bot stands in a team (by team id) or in somebody's personal apps (by person id).</summary>
/// <param name="Present">False once it was removed: Teams then refuses to deliver, which is not the same as never installed.</param>
public sealed record Installation(string Where, bool Present);
