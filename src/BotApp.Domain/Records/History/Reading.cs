using BotApp.Domain.RecordTypes;

namespace BotApp.Domain.Records.History;

/// <summary>One value as it was observed.</summary>
public sealed record Reading(long RecordNumber, DateTimeOffset ObservedAt, FieldValue Value);
