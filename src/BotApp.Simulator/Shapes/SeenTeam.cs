using BotApp.Simulator.Shapes.Asked;

namespace BotApp.Simulator.Shapes;

/// <summary>A team with its channels and members.</summary>
public sealed record SeenTeam(
    string Id,
    string Name,
    string AadGroupId,
    bool Installed,
    IReadOnlyList<SeenChannel> Channels,
    IReadOnlyList<NameOf> Members);
