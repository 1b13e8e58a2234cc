namespace BotApp.Domain.RecordTypes;

/// <summary>Files of a record, in the order in which they came. Their bytes are kept elsewhere.</summary>
public sealed record FilesValue(IReadOnlyList<KeptFile> Files) : FieldValue
{
    public bool Equals(FilesValue? other) => other is not null && Files.SequenceEqual(other.Files);

    public override int GetHashCode() => Files.Aggregate(17, HashCode.Combine);
}
