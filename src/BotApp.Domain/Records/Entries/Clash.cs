using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes;

namespace BotApp.Domain.Records.Entries;

/// <summary>Two people changed one record. The second decides, seeing what the first one did.</summary>
/// <param name="Now">The record with the change of the other person.</param>
/// <param name="Then">The values that the form was drawn from.</param>
/// <param name="Changes">What others changed since, newest first.</param>
public sealed record Clash(LoadedRecord Now, RecordValues Then, IReadOnlyList<HistoryLine> Changes)
{
    /// <summary>The revision that the form was drawn from.</summary>
    public required long Since { get; init; }

    /// <summary>Whether there ever was the revision that the form says it was drawn from.</summary>
    public bool IsKnown { get; init; } = true;
}
