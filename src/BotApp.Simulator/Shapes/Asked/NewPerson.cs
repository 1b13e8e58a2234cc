namespace BotApp.Simulator.Shapes.Asked;

/// <summary>A person to be.</summary>
public sealed record NewPerson(
    string Name,
    string Locale = "ja-JP",
    string TimeZone = "Asia/Tokyo",
    string Role = "",
    string? Email = null,
    string? AadObjectId = null,
    string? TenantId = null,
    bool Guest = false);
