using BotApp.Domain.Records.History;

namespace BotApp.Domain.Records.Bulk;

/// <summary>What a bulk edit means for one record.</summary>
/// <param name="Change">Null when nothing would change.</param>
/// <param name="Refusals">Why it cannot be changed; then it stays as it is.</param>
public sealed record BulkLine(LoadedRecord Record, ValueChange? Change, IReadOnlyList<Refusal> Refusals)
{
    public bool IsChanged => Refusals.Count == 0 && Change is not null;
}
