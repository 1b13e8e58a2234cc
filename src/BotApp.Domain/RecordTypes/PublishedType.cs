namespace BotApp.Domain.RecordTypes;

/// <summary>A record type in one of its published versions.</summary>
public sealed record PublishedType(long Id, int Version, RecordTypeDefinition Definition)
{
    public string Key => Definition.Key;
}
