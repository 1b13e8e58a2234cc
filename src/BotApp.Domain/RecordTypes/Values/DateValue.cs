namespace BotApp.Domain.RecordTypes;

/// <summary>A day.</summary>
public sealed record DateValue(DateOnly Date) : FieldValue;
