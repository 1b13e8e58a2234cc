namespace BotApp.Domain.Records.Files;

/// <summary>A file that somebody sent.</summary>
/// <param name="Bytes">Null when it could not be fetched, or is larger than anything we keep.</param>
/// <param name="Thumbnail">Null for what is no picture.</param>
public sealed record NewFile(string Name, byte[]? Bytes, byte[]? Thumbnail = null);
