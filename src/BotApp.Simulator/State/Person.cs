namespace BotApp.Simulator.State;

/// <summary>A person with a Teams account.</summary>
/// <param name="Id">As bots see it in <c>from.id</c>: <c>29:…</c>.</param>
/// <param name="Role">Words for the people who look at the page; Teams knows nothing of it.</param>
public sealed record Person(
    string Id,
    string AadObjectId,
    string Name,
    string Email,
    string Locale,
    string TimeZone,
    string Role,
    bool Guest,
    string TenantId);
