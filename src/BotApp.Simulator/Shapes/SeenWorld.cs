using BotApp.Simulator.Shapes.Asked;

namespace BotApp.Simulator.Shapes;

/// <summary>The whole stage.</summary>
public sealed record SeenWorld(
    long Version,
    NameOf Tenant,
    SeenBot Bot,
    string ServiceUrl,
    bool Auth,
    IReadOnlyList<SeenPerson> People,
    IReadOnlyList<SeenTeam> Teams,
    Offers Offers);
