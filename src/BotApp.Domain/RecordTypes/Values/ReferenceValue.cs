namespace BotApp.Domain.RecordTypes;

/// <summary>The number of another record of the workspace.</summary>
public sealed record ReferenceValue(long RecordNumber) : FieldValue;
