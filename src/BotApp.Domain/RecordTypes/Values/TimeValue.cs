namespace BotApp.Domain.RecordTypes;

/// <summary>A time of day, to the minute.</summary>
public sealed record TimeValue(TimeOnly Time) : FieldValue;
