using BotApp.Domain.Calculation;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Formulas;

/// <summary>Formulas are stored with keys, so that labels may change, and read with labels.</summary>
public static class Spelled
{
    public static RecordTypeDefinition WithKeys(RecordTypeDefinition definition, IReadOnlyList<RecordTypeDefinition> others) =>
        WithKeys(definition, new TypeScope(definition, others));

    /// <summary>A formula over this type, or the first thing that is wrong with it.</summary>
    public static Outcome<Formula> Read(string formula, RecordTypeDefinition definition, IReadOnlyList<RecordTypeDefinition> others) =>
        Formula.Read(formula, new TypeScope(definition, others));

    /// <summary>As a builder reads it: <c>[入庫] - [出庫]</c>. What cannot be read stays as it is.</summary>
    public static string WithLabels(string formula, RecordTypeDefinition definition, IReadOnlyList<RecordTypeDefinition> others, Language language) =>
        Formula.Read(formula, new TypeScope(definition, others)) is { IsRefused: false } read ? read.Value.WithLabels(language) : formula;

    internal static RecordTypeDefinition WithKeys(RecordTypeDefinition definition, ICalculationScope scope) => definition with
    {
        Fields = [.. definition.Fields.Select(f => f with
        {
            Formula = Keyed(f.Formula, scope),
            ShownIf = Keyed(f.ShownIf, scope),
            RequiredIf = Keyed(f.RequiredIf, scope),
            Columns = f.Columns is null ? null : WithKeys(FieldsOfRecord.Columns(f), new TypeScope(FieldsOfRecord.Columns(f), [])).Fields,
        })],
    };

    private static string? Keyed(string? formula, ICalculationScope scope) =>
        formula is not null && Formula.Read(formula, scope) is { IsRefused: false } read ? read.Value.WithKeys() : formula;
}
