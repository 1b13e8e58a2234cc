using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Queries;

/// <summary>Whom or what a record is about: the subject of its type, or what another of its references points to.</summary>
/// <param name="Field">The key of the reference.</param>
/// <param name="Number">The record that it points to.</param>
public sealed record About(string Field, long Number)
{
    /// <summary>The records about the same.</summary>
    public RecordQuery Query(RecordTypeDefinition definition) =>
        Field == definition.SubjectField ? new() { SubjectNumber = Number }
        : definition.Find(Field) is { } pointer
            ? new() { Filters = [new RecordFilter(pointer.Number, StoredAs.Number, Comparison.Is, (double)Number)] }
            : new() { Filters = [RecordTest.Never] };
}
