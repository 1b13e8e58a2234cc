namespace BotApp.Teams.Turns.Kinds;

/// <summary>One person of a roster. Activities name members by user id only; the roster call fills the rest.</summary>
/// <param name="IsGuest">Teams' userRole is guest, or the tenant is another one.</param>
public sealed record RosterMember(string UserId, string? AadObjectId, string? Name, bool IsGuest);
