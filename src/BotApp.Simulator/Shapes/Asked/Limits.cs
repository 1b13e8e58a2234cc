namespace BotApp.Simulator.Shapes.Asked;

/// <summary>Teams' rate windows, each as [calls, seconds], and sizes. The stricter number where documents disagree.</summary>
public sealed record Limits
{
    public bool Enforced { get; init; } = true;

    /// <summary>Per conversation (a channel with all its threads is one): sending, creating, updating, deleting.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Send { get; init; } = [[7, 1], [8, 2], [60, 30], [1800, 3600]];

    /// <summary>Per conversation: members, teams.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Read { get; init; } = [[14, 1], [16, 2], [120, 30], [3600, 3600]];

    /// <summary>Per app and tenant, all calls together, within one second.</summary>
    public int PerTenantSecond { get; init; } = 30;

    /// <summary>Of a message, counted as UTF-16.</summary>
    public int MessageBytes { get; init; } = 100 * 1024;
}
