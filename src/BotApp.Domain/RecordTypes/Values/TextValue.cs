namespace BotApp.Domain.RecordTypes;

/// <summary>As the person wrote it (names are never normalised), without control and invisible characters.</summary>
public sealed record TextValue(string Text) : FieldValue;
