using BotApp.Domain.Records.Entries;

namespace BotApp.Domain.Records.History;

/// <summary>One revision as people read it.</summary>
/// <param name="PersonId">Null for the clock.</param>
/// <param name="Reason">Why it was withdrawn; null otherwise.</param>
public sealed record HistoryLine(
    int Revision,
    RevisionKind Kind,
    DateTimeOffset At,
    long? PersonId,
    string? Reason,
    IReadOnlyList<ValueChange> Changes,
    TypedTexts Typed);
