using BotApp.Domain.Records.Entries;
using BotApp.Domain.RecordTypes;

namespace BotApp.Domain.Records.Bulk;

/// <summary>What somebody wants to set in many records.</summary>
/// <param name="Entry">Who, of which type, when; its inputs hold the one field, as typed. Empty takes the value away.</param>
/// <param name="Records">The records with the revisions that the person has seen.</param>
public sealed record BulkWish(Entry Entry, Field Field, IReadOnlyList<SeenRecord> Records)
{
    /// <summary>More is no longer looked through before it is pressed.</summary>
    public const int Most = 200;

    /// <summary>Somebody saw what is unlikely, and wants it all the same.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>Whom a record is about, and what only a form of its own can ask, is not set in bulk.</summary>
    public static bool MaySet(RecordTypeDefinition definition, Field field) =>
        !field.IsRetired
        && field.Key != definition.SubjectField
        && FieldBehaviour.Of(field.Kind) is { IsAsked: true, HoldsValue: true }
        && field.Kind is not (FieldKind.Reference or FieldKind.Files or FieldKind.Rows);
}
