namespace BotApp.Domain.RecordTypes;

/// <summary>The key of one choice.</summary>
/// <param name="Other">What was written beside a choice that takes text (その他); null otherwise.</param>
public sealed record ChoiceValue(string Key, string? Other = null) : FieldValue;
