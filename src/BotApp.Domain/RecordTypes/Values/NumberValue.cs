namespace BotApp.Domain.RecordTypes;

/// <summary>The exact decimal: what is 36.5 stays 36.5.</summary>
public sealed record NumberValue(decimal Number) : FieldValue;
