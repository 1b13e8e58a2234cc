using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Entries;

/// <summary>
/// Copies named fields of a referenced record when it is newly referenced. What a person wrote there themselves, and
/// what was copied at an earlier save, stays.
/// </summary>
internal static class CopyFields
{
    public static async Task<RecordValues> Run(AppDb db, Verdict verdict, LoadedRecord? before, CancellationToken cancellation)
    {
        var values = verdict.Values;
        foreach (var field in verdict.Definition.LiveFields().Where(f => f.Lookups is { Count: > 0 }))
        {
            if (values.Reference(field.Key) is { } number
                && before?.Values.Reference(field.Key) != number
                && await LoadRecord.Run(db, number, cancellation) is { } record)
            {
                values = field.Lookups!.Aggregate(values, (now, lookup) => Copy(verdict.Definition, now, before, record, lookup));
            }
        }

        return values;
    }

    private static RecordValues Copy(
        RecordTypeDefinition definition, RecordValues values, LoadedRecord? before, LoadedRecord from, Lookup lookup)
    {
        var isTheirs = values[lookup.To] is { } written && !written.Equals(before?.Values[lookup.To]);
        return isTheirs || definition.Find(lookup.To) is not { } to || from.Definition.Find(lookup.From) is not { } source
            ? values
            : values.With(lookup.To, from.Values[lookup.From] is { } value ? Fitting(value, source, to) : null);
    }

    /// <summary>As it is where both are of one kind; into a text as people read it; otherwise as if it were typed.</summary>
    private static FieldValue? Fitting(FieldValue value, Field source, Field to)
    {
        var behaviour = FieldBehaviour.Of(source.Kind);
        return source.Kind == to.Kind ? value : to.Kind switch
        {
            FieldKind.Text or FieldKind.Notes => new TextValue(behaviour.Show(value, source, Language.Japanese)),
            _ => FieldBehaviour.Of(to.Kind).Read(to, behaviour.ToInput(value), new(DateTimeOffset.UnixEpoch, Language.Japanese)) is { Refused: null } read
                ? read.Value
                : null,
        };
    }
}
