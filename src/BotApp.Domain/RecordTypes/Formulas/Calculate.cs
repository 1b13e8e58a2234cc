using BotApp.Domain.Calculation;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Formulas;

/// <summary>Fills in what follows from other fields. Run whenever a record is saved; the results are stored with it.</summary>
public static class Calculate
{
    private const int LongestText = 2000;

    /// <param name="fields">
    /// Over the same values. Where it does not know the records that point here, what is summed over them stays as it is.
    /// </param>
    public static RecordValues Run(RecordTypeDefinition definition, RecordValues values, FieldsOfRecord fields)
    {
        var formulas = FormulasOfType.Of(definition);
        foreach (var (table, columns) in formulas.Tables.Where(t => values[t.Table.Key] is not null))
        {
            var rows = values.Rows(table.Key).Select(row => Run(columns, row, new(columns, row, fields.Today)));
            values = values.With(table.Key, new RowsValue(table.Columns!, [.. rows]));
        }

        foreach (var (field, formula) in formulas.Calculated.Where(f => fields.KnowsRelated || !LooksAtRelated(definition, f.Formula)))
        {
            values = values.With(field.Key, ValueOf(field, formula.Calculate(fields.With(values))));
        }

        return values;
    }

    /// <summary>The types whose records the calculated fields of this one look at.</summary>
    public static IReadOnlyList<string> RelatedTypes(RecordTypeDefinition definition) =>
        [.. FormulasOfType.Of(definition).Calculated.SelectMany(c => Related(definition, c.Formula)).Distinct(StringComparer.Ordinal)];

    private static bool LooksAtRelated(RecordTypeDefinition definition, Formula formula) => Related(definition, formula).Any();

    private static IEnumerable<string> Related(RecordTypeDefinition definition, Formula formula) => formula.Uses
        .Select(name => name.Split('.')[0])
        .Where(key => definition.Find(key) is null && SystemField.Find(key) is null);

    private static FieldValue? ValueOf(Field field, object? result) => (field.Result, result) switch
    {
        (FieldKind.Number, decimal number) => new NumberValue(NumberReading.Trim(decimal.Round(number, Math.Clamp(field.Decimals, 0, 6), MidpointRounding.AwayFromZero))),
        (FieldKind.Text, string { Length: > 0 } text) => new TextValue(SafeText.Cap(SafeText.Lines(text), LongestText)),
        (FieldKind.Date, DateOnly date) => new DateValue(date),
        (FieldKind.Moment, DateTimeOffset moment) => new MomentValue(moment),
        (FieldKind.YesNo, bool yes) => new YesNoValue(yes),
        _ => null,
    };
}
