namespace BotApp.Settings;

/// <summary>Section <c>Clock</c>: the time on screen, and what a day is.</summary>
public sealed record ClockSettings(TimeZoneInfo TimeZone);
