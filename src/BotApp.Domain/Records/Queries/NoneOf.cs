namespace BotApp.Domain.Records.Queries;

/// <summary>None of the tests is passed; a record without a value passes.</summary>
public sealed record NoneOf(IReadOnlyList<RecordTest> Tests) : RecordTest;
