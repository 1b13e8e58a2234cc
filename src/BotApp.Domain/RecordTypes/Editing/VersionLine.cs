namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>One published version: who, when, and what it changed.</summary>
/// <param name="Restores">The earlier version that it went back to, if it did.</param>
/// <param name="Differences">To the version before; none for the first.</param>
public sealed record VersionLine(
    int Version, DateTimeOffset At, long? PersonId, int? Restores, RecordTypeDefinition Definition, IReadOnlyList<TypeDifference> Differences);
