namespace BotApp.Domain.RecordTypes;

/// <summary>What a record says about one of its files.</summary>
/// <param name="Type">The media type as its first bytes told: <c>image/jpeg</c>.</param>
/// <param name="Size">In bytes.</param>
public sealed record KeptFile(long Id, string Name, string Type, long Size);
