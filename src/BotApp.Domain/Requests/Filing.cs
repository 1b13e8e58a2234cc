namespace BotApp.Domain.Requests;

/// <summary>What somebody asks for. Only the text is required.</summary>
public sealed record Filing(string Text)
{
    /// <summary>Asked for when a person has several units.</summary>
    public long? UnitId { get; init; }

    public string? RecordType { get; init; }

    /// <summary>The message that it was made from.</summary>
    public string? SourceLink { get; init; }

    public string? SourceAuthor { get; init; }
}
