namespace BotApp.Domain.Records.Files;

/// <summary>A file that somebody sent.</summary>
/// <param name="Bytes">Null when it could not be fetched, or is larger than anything we keep.</param>
public sealed record NewFile(string Name, byte[]? Bytes);
