using BotApp.Domain.Storage;

namespace BotApp.Domain.Audit;

/// <summary>One person who was shown a record in one way, when last and how often among the newest reads.</summary>
public sealed record ReadersLine(long PersonId, ShownAs How, DateTimeOffset Last, int Times);
