namespace BotApp.Domain.Records.Queries;

/// <summary>One group of records.</summary>
/// <param name="Key">Text, number, true or false as the field is stored, a day as text; null for records without a value.</param>
/// <param name="Measures">In the order asked for.</param>
public sealed record RecordGroup(object? Key, long Count, IReadOnlyList<MeasuredGroup> Measures);
