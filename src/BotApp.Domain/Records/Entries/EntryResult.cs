using BotApp.Domain.RecordTypes.Reading;

namespace BotApp.Domain.Records.Entries;

/// <summary>What became of an entry: stored, or everything that must be answered first, all at once.</summary>
/// <param name="Stored">The record as it is now; null when nothing was stored.</param>
/// <param name="Clash">Somebody else changed the record since the form was drawn.</param>
public sealed record EntryResult(
    LoadedRecord? Stored, IReadOnlyList<Refusal> Refusals, IReadOnlyList<Question> Questions, Clash? Clash = null)
{
    public static EntryResult Of(LoadedRecord stored) => new(stored, [], []);

    public static EntryResult Refuse(Refusal refusal) => new(null, [refusal], []);

    internal static EntryResult Ask(Verdict verdict) => new(null, verdict.Refusals, verdict.Questions);
}
