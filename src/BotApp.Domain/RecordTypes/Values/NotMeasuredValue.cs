namespace BotApp.Domain.RecordTypes;

/// <summary>Somebody tried and could not measure. Not a number, not "empty", and never normal.</summary>
public sealed record NotMeasuredValue : FieldValue;
