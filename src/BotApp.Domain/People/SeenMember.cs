namespace BotApp.Domain.People;

/// <summary>One person as Teams' roster names them.</summary>
public sealed record SeenMember(string AadObjectId, string? UserId, string? Name, bool IsGuest);
