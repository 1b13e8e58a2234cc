namespace BotApp.Domain.Records.Queries;

/// <summary>At least one of the tests is passed; without any, no record passes.</summary>
public sealed record AnyOf(IReadOnlyList<RecordTest> Tests) : RecordTest;
