namespace BotApp.Domain.Storage;

/// <summary>How many rows of something belong to a unit.</summary>
public sealed record UnitCount(long UnitId, int Count);
