namespace BotApp.Domain.RecordTypes;

/// <summary>Yes or no.</summary>
public sealed record YesNoValue(bool IsYes) : FieldValue;
