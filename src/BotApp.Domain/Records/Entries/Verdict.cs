using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Reading;

namespace BotApp.Domain.Records.Entries;

/// <summary>What an entry comes to: what would be stored, and what speaks against it.</summary>
internal sealed record Verdict(
    RecordTypeDefinition Definition,
    RecordValues Values,
    LoadedRecord? Subject,
    long? UnitId,
    DateTimeOffset ObservedAt,
    IReadOnlyList<Refusal> Refusals,
    IReadOnlyList<Question> Questions,
    TypedTexts Typed)
{
    public bool IsAccepted => Refusals.Count == 0 && Questions.Count == 0 && UnitId is not null;
}
