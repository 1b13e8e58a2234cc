namespace BotApp.Teams.Alerts;

/// <summary>One abnormal value: what it is, how bad, how it changed, what is normal.</summary>
/// <param name="Change"><c>▼ 4（前回 96）</c>; empty without an earlier number.</param>
/// <param name="Context">The normal range and, when several readings stand, the time.</param>
public sealed record ValueLine(string Label, string Value, string Level, string Color, string Change, string Context);
