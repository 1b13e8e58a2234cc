namespace BotApp.Simulator.State;

/// <summary>A team; its id is the id of its general channel, as in Teams.</summary>
public sealed record Team(string Id, string Name, string AadGroupId, bool Deleted = false);
