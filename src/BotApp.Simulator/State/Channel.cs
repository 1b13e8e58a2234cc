namespace BotApp.Simulator.State;

public sealed record Channel(string Id, string TeamId, string Name, bool Deleted = false)
{
    public bool IsGeneral => string.Equals(Id, TeamId, StringComparison.Ordinal);
}
