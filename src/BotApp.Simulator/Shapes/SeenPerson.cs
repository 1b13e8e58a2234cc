namespace BotApp.Simulator.Shapes;

/// <summary>A person, and whether the bot is among their personal apps.</summary>
public sealed record SeenPerson(
    string Id,
    string AadObjectId,
    string Name,
    string Email,
    string Locale,
    string TimeZone,
    string Role,
    bool Guest,
    string TenantId,
    bool Installed);
