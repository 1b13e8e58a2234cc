namespace BotApp.Domain.Records;

/// <summary>A record that somebody has to see to.</summary>
/// <param name="Due">The day until which; null when its register knows none.</param>
public sealed record AssignedRecord(LoadedRecord Record, DateOnly? Due);
