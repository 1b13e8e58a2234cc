namespace BotApp.Domain.RecordTypes;

/// <summary>A moment, to the second, in UTC.</summary>
public sealed record MomentValue(DateTimeOffset Moment) : FieldValue;
