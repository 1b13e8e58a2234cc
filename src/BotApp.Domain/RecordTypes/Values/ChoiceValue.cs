namespace BotApp.Domain.RecordTypes;

/// <summary>The key of one choice.</summary>
public sealed record ChoiceValue(string Key) : FieldValue;
