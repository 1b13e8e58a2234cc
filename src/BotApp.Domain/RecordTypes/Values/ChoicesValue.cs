namespace BotApp.Domain.RecordTypes;

/// <summary>The keys of several choices, in the order of the definition, each once.</summary>
public sealed record ChoicesValue(IReadOnlyList<string> Keys) : FieldValue
{
    public bool Equals(ChoicesValue? other) => other is not null && Keys.SequenceEqual(other.Keys, StringComparer.Ordinal);

    public override int GetHashCode() => Keys.Aggregate(17, (hash, key) => HashCode.Combine(hash, key));
}
