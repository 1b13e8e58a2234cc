namespace BotApp.Domain.RecordTypes.WhoMay;

/// <summary>What a decision must know of a record: who entered it and all that it says, also what the asker may not see.</summary>
public sealed record AskedRecord(long? EnteredById, RecordValues Values);
