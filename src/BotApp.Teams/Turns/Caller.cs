namespace BotApp.Teams.Turns;

/// <summary>Who sent the turn, as the validated activity says. The object id is the identity; names are for people.</summary>
/// <param name="AadObjectId">Entra object id, any shape; the Teams user id when a client of the protocol sends none.</param>
/// <param name="Name">May be missing.</param>
public sealed record Caller(string TenantId, string AadObjectId, string UserId, string? Name);
