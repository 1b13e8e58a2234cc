namespace BotApp.Settings;

/// <summary>Section <c>People</c>.</summary>
/// <param name="Administrators">Entra object ids of those who are administrators from the start.</param>
public sealed record PeopleSettings(IReadOnlyList<string> Administrators);
