namespace BotApp.Domain.Records.Queries;

/// <summary>How records are gathered into groups, and which numbers are summed up over each.</summary>
/// <param name="By">What makes a group: each value, each day in Japan of a moment, or each item of a list.</param>
public sealed record RecordGrouping(RecordOperand By, GroupBy Way, IReadOnlyList<RecordOperand> Measured);
