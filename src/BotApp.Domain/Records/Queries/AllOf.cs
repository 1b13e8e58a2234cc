namespace BotApp.Domain.Records.Queries;

/// <summary>Every one of the tests is passed; without any, all records pass.</summary>
public sealed record AllOf(IReadOnlyList<RecordTest> Tests) : RecordTest;
