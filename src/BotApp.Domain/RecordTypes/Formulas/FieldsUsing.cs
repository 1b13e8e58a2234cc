namespace BotApp.Domain.RecordTypes.Formulas;

/// <summary>Which fields of a register look at a field, in a calculation or a condition: they stand still when it goes.</summary>
public static class FieldsUsing
{
    /// <summary>Those that could no longer be shown or required as they say.</summary>
    public static IReadOnlyList<Field> InConditions(RecordTypeDefinition definition, string key)
    {
        var formulas = FormulasOfType.Of(definition);
        return [.. definition.LiveFields().Where(f => f.Key != key && new[] { formulas.ShownIf, formulas.RequiredIf }
            .Any(conditions => conditions.GetValueOrDefault(f.Key) is { } condition && condition.Uses.Contains(key, StringComparer.Ordinal)))];
    }

    public static IReadOnlyList<Field> Of(RecordTypeDefinition definition, string key)
    {
        var formulas = FormulasOfType.Of(definition);
        var looking = new[] { formulas.ShownIf, formulas.RequiredIf }
            .SelectMany(conditions => conditions.Where(c => c.Value.Uses.Contains(key, StringComparer.Ordinal)).Select(c => c.Key))
            .Concat(formulas.Calculated.Where(c => c.Formula.Uses.Contains(key, StringComparer.Ordinal)).Select(c => c.Field.Key))
            .ToHashSet(StringComparer.Ordinal);
        return [.. definition.LiveFields().Where(f => f.Key != key && looking.Contains(f.Key))];
    }
}
