using BotApp.Domain.RecordTypes;

namespace BotApp.Domain.Records.History;

/// <summary>One field before and after; null where there was no value.</summary>
public sealed record ValueChange(Field Field, FieldValue? Before, FieldValue? After)
{
    public static IReadOnlyList<ValueChange> Between(RecordTypeDefinition definition, RecordValues before, RecordValues after) =>
        [.. definition.Fields
            .Where(f => !Equals(before[f.Key], after[f.Key]))
            .Select(f => new ValueChange(f, before[f.Key], after[f.Key]))];
}
