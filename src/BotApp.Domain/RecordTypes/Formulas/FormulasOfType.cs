using System.Runtime.CompilerServices;
using BotApp.Domain.Calculation;

namespace BotApp.Domain.RecordTypes.Formulas;

/// <summary>The formulas and conditions of one published definition, read once. They were checked when it was published.</summary>
internal sealed class FormulasOfType
{
    private static readonly ConditionalWeakTable<RecordTypeDefinition, FormulasOfType> Known = [];

    private FormulasOfType(RecordTypeDefinition definition)
    {
        var scope = new TypeScope(definition, null);
        var fields = definition.LiveFields().ToList();
        ShownIf = Conditions(fields, f => f.ShownIf, scope);
        RequiredIf = Conditions(fields, f => f.RequiredIf, scope);
        Calculated = InOrder(definition, scope);
        Tables = [.. fields.Where(f => f.Kind is FieldKind.Rows && f.Columns!.Any(c => c.Kind is FieldKind.Calculated)).Select(f => (f, FieldsOfRecord.Columns(f)))];
    }

    /// <summary>By field key.</summary>
    public IReadOnlyDictionary<string, Formula> ShownIf { get; }

    public IReadOnlyDictionary<string, Formula> RequiredIf { get; }

    /// <summary>A field comes after those that it uses.</summary>
    public IReadOnlyList<(Field Field, Formula Formula)> Calculated { get; }

    /// <summary>Tables with columns to calculate; their columns as a type of its own.</summary>
    public IReadOnlyList<(Field Table, RecordTypeDefinition Columns)> Tables { get; }

    public static FormulasOfType Of(RecordTypeDefinition definition) => Known.GetValue(definition, d => new(d));

    private static Dictionary<string, Formula> Conditions(IEnumerable<Field> fields, Func<Field, string?> condition, TypeScope scope) => fields
        .Where(f => !string.IsNullOrWhiteSpace(condition(f)))
        .Select(f => (f.Key, Formula: Formula.Read(condition(f)!, scope)))
        .Where(f => !f.Formula.IsRefused)
        .ToDictionary(f => f.Key, f => f.Formula.Value, StringComparer.Ordinal);

    private static List<(Field, Formula)> InOrder(RecordTypeDefinition definition, TypeScope scope)
    {
        var waiting = definition.LiveFields()
            .Where(f => f.Kind is FieldKind.Calculated)
            .Select(f => (Field: f, Formula: Formula.Read(f.Formula ?? "", scope)))
            .Where(f => !f.Formula.IsRefused)
            .Select(f => (f.Field, Formula: f.Formula.Value))
            .ToList();
        var ordered = new List<(Field, Formula)>();
        while (waiting.FindIndex(w => !w.Formula.Uses.Any(key => waiting.Exists(o => o.Field.Key == key))) is >= 0 and var ready)
        {
            ordered.Add(waiting[ready]);
            waiting.RemoveAt(ready);
        }

        return ordered;
    }
}
