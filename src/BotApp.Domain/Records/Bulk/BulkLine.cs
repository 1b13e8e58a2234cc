using BotApp.Domain.Records.History;

namespace BotApp.Domain.Records.Bulk;

/// <summary>What a bulk edit means for one record.</summary>
/// <param name="Change">Null when nothing would change.</param>
/// <param name="Refusals">Why it cannot be changed; then it stays as it is.</param>
public sealed record BulkLine(LoadedRecord Record, ValueChange? Change, IReadOnlyList<Refusal> Refusals)
{
    /// <summary>What else changes with it: a field that is no longer asked becomes empty.</summary>
    public IReadOnlyList<ValueChange> Also { get; init; } = [];

    /// <summary>What a form would ask: "really?". Nothing is stored until somebody says so.</summary>
    public IReadOnlyList<Refusal> Asks { get; init; } = [];

    public bool IsAsked => IsChanged && Asks.Count > 0;

    public bool IsChanged => Refusals.Count == 0 && Change is not null;
}
