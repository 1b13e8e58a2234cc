using System.Collections.Immutable;
using System.Text.Json;

namespace BotApp.Domain.RecordTypes;

/// <summary>The values of one record by field key. Immutable; equal when they hold the same.</summary>
public sealed class RecordValues : IEquatable<RecordValues>
{
    public static readonly RecordValues Empty = new(
        ImmutableSortedDictionary.Create<string, FieldValue>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, JsonElement>(StringComparer.Ordinal));

    private readonly ImmutableSortedDictionary<string, FieldValue> values;

    internal RecordValues(
        ImmutableSortedDictionary<string, FieldValue> values,
        ImmutableSortedDictionary<string, JsonElement> kept)
    {
        this.values = values;
        Kept = kept;
    }

    /// <summary>What a document holds that its definition does not explain, by document name; written back untouched.</summary>
    internal ImmutableSortedDictionary<string, JsonElement> Kept { get; }

    public IEnumerable<string> Keys => values.Keys;

    public bool IsEmpty => values.IsEmpty;

    public FieldValue? this[string key] => values.GetValueOrDefault(key);

    public RecordValues With(string key, FieldValue? value) =>
        new(value is null ? values.Remove(key) : values.SetItem(key, value), Kept);

    internal RecordValues WithKept(ImmutableSortedDictionary<string, JsonElement> kept) => new(values, kept);

    public decimal? Number(string? key) => (Value(key) as NumberValue)?.Number;

    public string? Text(string? key) => (Value(key) as TextValue)?.Text;

    public DateOnly? Date(string? key) => (Value(key) as DateValue)?.Date;

    public DateTimeOffset? Moment(string? key) => (Value(key) as MomentValue)?.Moment;

    public long? Reference(string? key) => (Value(key) as ReferenceValue)?.RecordNumber;

    public long? Person(string? key) => (Value(key) as PersonValue)?.PersonId;

    /// <summary>The rows of a table; none when it is empty.</summary>
    public IReadOnlyList<RecordValues> Rows(string? key) => (Value(key) as RowsValue)?.Rows ?? [];

    /// <summary>The chosen keys of a choice or a multi-choice; none when nothing is chosen.</summary>
    public IReadOnlyList<string> Choices(string? key) => Value(key) switch
    {
        ChoicesValue choices => choices.Keys,
        ChoiceValue choice => [choice.Key],
        _ => [],
    };

    public bool Equals(RecordValues? other) =>
        other is not null
        && values.SequenceEqual(other.values)
        && Kept.Count == other.Kept.Count
        && Kept.All(k => other.Kept.TryGetValue(k.Key, out var same) && JsonElement.DeepEquals(k.Value, same));

    public override bool Equals(object? obj) => Equals(obj as RecordValues);

    public override int GetHashCode() => values.Aggregate(17, (hash, v) => HashCode.Combine(hash, v.Key, v.Value));

    private FieldValue? Value(string? key) => key is null ? null : this[key];
}
