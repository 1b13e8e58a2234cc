using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Views;

/// <summary>Something that a view can show, compare, sort and group by: a field of the type, or what every record has.</summary>
/// <param name="Field">Null for what every record has.</param>
public sealed record ViewField(string Key, Label Label, ComparedAs Compared, RecordOperand Operand, Field? Field = null)
{
    private static readonly ViewField[] OfEveryRecord =
    [
        Of(SystemField.Number, ComparedAs.Number, RecordColumn.Number),
        Of(SystemField.Created, ComparedAs.Moment, RecordColumn.Entered),
        Of(SystemField.CreatedBy, ComparedAs.Person, RecordColumn.EnteredBy),
        Of(SystemField.Updated, ComparedAs.Moment, RecordColumn.Updated),
        Of(SystemField.UpdatedBy, ComparedAs.Person, RecordColumn.UpdatedBy),
    ];

    /// <summary>The fields of the type in its order, then those of every record; retired ones are no longer offered.</summary>
    public static IEnumerable<ViewField> Offered(RecordTypeDefinition definition) =>
        definition.LiveFields().Select(f => Of(definition, f)).Where(f => f.Compared is not ComparedAs.Nothing).Concat(OfEveryRecord);

    /// <summary>Also a retired field: old views still use it. Null when there never was such a field.</summary>
    public static ViewField? Find(RecordTypeDefinition definition, string key) =>
        definition.Find(key) is { } field ? Of(definition, field) : OfEveryRecord.FirstOrDefault(f => f.Key == key);

    /// <summary>Records stand in the order of its values.</summary>
    public bool IsSorted => Compared is not (ComparedAs.Nothing or ComparedAs.Presence);

    private static ViewField Of(RecordTypeDefinition definition, Field field)
    {
        var compared = FieldBehaviour.Of(field.Kind).Compared(field);
        // The moment of observation stands in a column of its own, with an index from the first record on.
        var operand = field.Key == definition.ObservedField && compared is ComparedAs.Moment
            ? RecordOperand.Of(RecordColumn.Observed)
            : RecordOperand.Field(field.Number, compared.StoredAs());
        return new(field.Key, field.Label, compared, operand, field);
    }

    private static ViewField Of(SystemField system, ComparedAs compared, RecordColumn column) =>
        new(system.Key, system.Label, compared, RecordOperand.Of(column));
}
