using BotApp.Domain.RecordTypes.Formulas;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>
/// No form asks for the field any more; what was recorded stays in records, history and exports. A field that the register
/// works by (whom a record is about, when it was observed …) cannot go.
/// </summary>
public static class RetireField
{
    public static async Task<Outcome<PublishedType>> Run(Editor editor, long typeId, string key, CancellationToken cancellation)
    {
        var type = await OpenType.Run(editor, typeId, cancellation);
        if (type.IsRefused)
        {
            return type;
        }

        var definition = type.Value.Definition;
        if (WhyNot(definition, key) is { } refusal)
        {
            return refusal;
        }

        return await PublishType.Run(editor.Db, Without(definition, key), editor.PersonId, editor.Now, cancellation);
    }

    /// <summary>The reason why this field cannot go; null when it can.</summary>
    public static Refusal? WhyNot(RecordTypeDefinition definition, string key)
    {
        if (definition.Find(key) is not { IsRetired: false } field)
        {
            return Refusal.Of("refusal.edit.fieldGone");
        }

        if (Purposes(definition).Contains(key))
        {
            return Refusal.Of("refusal.edit.hasPurpose", ("label", field.Label.Ja));
        }

        if (FieldsUsing.InConditions(definition, key) is { Count: > 0 } users)
        {
            return Refusal.Of("refusal.edit.usedInConditions", ("label", field.Label.Ja), ("labels", Listed.In(Language.Japanese, users.Select(f => f.Label.Ja))));
        }

        return definition.LiveFields().Count() == 1 ? Refusal.Of("refusal.edit.lastField", ("label", field.Label.Ja)) : null;
    }

    /// <summary>Retired, and named by no list of the register.</summary>
    public static RecordTypeDefinition Without(RecordTypeDefinition definition, string key) => definition.NotNaming(new HashSet<string>([key])) with
    {
        Fields = [.. definition.Fields.Select(f => f.Key == key ? f with { IsRetired = true } : WithoutCopies(f, key))],
    };

    private static Field WithoutCopies(Field field, string key) => field.Lookups?.Any(l => l.To == key) is not true
        ? field
        : field with { Lookups = field.Lookups.Where(l => l.To != key).ToList() is { Count: > 0 } others ? others : null };

    private static IEnumerable<string?> Purposes(RecordTypeDefinition definition) =>
    [
        definition.SubjectField, definition.ObservedField, definition.EndedField,
        definition.BornField, definition.PlaceField, definition.UrgentField,
    ];
}
