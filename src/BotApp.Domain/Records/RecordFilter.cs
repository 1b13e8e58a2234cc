using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>One condition on one field.</summary>
/// <param name="Value">Text, double or bool, as the field is stored; null where the comparison needs none.</param>
public sealed record RecordFilter(int FieldNumber, StoredAs StoredAs, Comparison Comparison, object? Value = null);
