namespace BotApp.Settings;

/// <summary>Everything that can be set, read once at start.</summary>
public sealed record HostSettings(
    BotSettings Bot,
    DataSettings Data,
    PeopleSettings People,
    ClockSettings Clock,
    AlertSettings Alerts,
    LimitSettings Limits);
