namespace BotApp.Settings;

/// <summary>Section <c>Limits</c>: Teams' numbers and ours, in one place because they change.</summary>
public sealed record LimitSettings
{
    /// <summary>Sends, updates and deletes, per conversation.</summary>
    public IReadOnlyList<RateWindow> Send { get; init; } = [];
    /// <summary>Roster reads, per conversation.</summary>
    public IReadOnlyList<RateWindow> Read { get; init; } = [];
    /// <summary>All calls for one tenant, per second.</summary>
    public int PerTenantSecond { get; init; }
    /// <summary>A whole message in UTF-16, as Teams counts.</summary>
    public int MessageBytes { get; init; }
    /// <summary>What we read of one request.</summary>
    public int BodyBytes { get; init; }
    public int JsonDepth { get; init; }
    /// <summary>How long one call to Teams may take before its outcome is unclear.</summary>
    public TimeSpan CallTimeout { get; init; }
    /// <summary>How long a call may wait for its place in the lane before it is told to come back.</summary>
    public TimeSpan LaneWait { get; init; }
    /// <summary>The first hold of a lane after a failure without Retry-After; it doubles with each further one.</summary>
    public TimeSpan FirstHold { get; init; }
    public TimeSpan LongestHold { get; init; }
    /// <summary>How long one turn may run.</summary>
    public TimeSpan TurnTimeout { get; init; }
}
