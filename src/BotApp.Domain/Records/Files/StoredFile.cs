using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Files;

/// <summary>The bytes of a file, apart from the record that names it: lists and searches never read them.</summary>
public sealed class StoredFile : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public long RecordNumber { get; set; }
    /// <summary>The media type as the first bytes told.</summary>
    public required string Type { get; set; }
    public required byte[] Bytes { get; set; }
    /// <summary>A picture small enough for a card; null when there is none.</summary>
    public byte[]? Thumbnail { get; set; }
    public DateTimeOffset SentAt { get; set; }
    public long SentById { get; set; }
}
