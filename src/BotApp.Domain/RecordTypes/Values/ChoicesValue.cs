namespace BotApp.Domain.RecordTypes;

/// <summary>The keys of several choices, in the order of the definition, each once.</summary>
/// <param name="Other">What was written beside the choice that takes text (その他); null otherwise.</param>
public sealed record ChoicesValue(IReadOnlyList<string> Keys, string? Other = null) : FieldValue
{
    public bool Equals(ChoicesValue? other) =>
        other is not null && Keys.SequenceEqual(other.Keys, StringComparer.Ordinal) && Other == other.Other;

    public override int GetHashCode() => Keys.Aggregate(17, (hash, key) => HashCode.Combine(hash, key));
}
