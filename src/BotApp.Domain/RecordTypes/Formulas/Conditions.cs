namespace BotApp.Domain.RecordTypes.Formulas;

/// <summary>Which fields of a form are asked, and which must be filled in, as its values stand.</summary>
public static class Conditions
{
    public static bool Has(RecordTypeDefinition definition) => FormulasOfType.Of(definition) is { } formulas && formulas.ShownIf.Count + formulas.RequiredIf.Count > 0;

    /// <summary>The keys of fields whose condition does not hold. A field that is not shown counts as empty for those below it.</summary>
    public static IReadOnlySet<string> Hidden(RecordTypeDefinition definition, RecordValues values, DateOnly today)
    {
        var formulas = FormulasOfType.Of(definition);
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in definition.LiveFields().Where(f => formulas.ShownIf.ContainsKey(f.Key)))
        {
            if (formulas.ShownIf[field.Key].Calculate(Fields(definition, values, today)) is not true)
            {
                hidden.Add(field.Key);
                values = values.With(field.Key, null);
            }
        }

        return hidden;
    }

    public static bool IsRequired(RecordTypeDefinition definition, Field field, RecordValues values, DateOnly today) =>
        field.IsRequired
        || (FormulasOfType.Of(definition).RequiredIf.TryGetValue(field.Key, out var condition)
            && condition.Calculate(Fields(definition, values, today)) is true);

    /// <summary>With what can be calculated from the form alone.</summary>
    private static FieldsOfRecord Fields(RecordTypeDefinition definition, RecordValues values, DateOnly today)
    {
        var fields = new FieldsOfRecord(definition, values, today);
        return fields.With(Calculate.Run(definition, values, fields));
    }
}
