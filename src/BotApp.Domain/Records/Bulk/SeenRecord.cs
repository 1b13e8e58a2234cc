namespace BotApp.Domain.Records.Bulk;

/// <summary>A record as somebody saw it.</summary>
public sealed record SeenRecord(long Number, int Revision);
