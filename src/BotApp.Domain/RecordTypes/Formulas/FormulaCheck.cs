using BotApp.Domain.Calculation;

namespace BotApp.Domain.RecordTypes.Formulas;

/// <summary>What is wrong with the formulas and conditions of a definition, each with its place.</summary>
public static class FormulaCheck
{
    /// <param name="others">All types of the workspace, so that records that point here can be summed.</param>
    public static IReadOnlyList<Refusal> Of(RecordTypeDefinition definition, IReadOnlyList<RecordTypeDefinition> others)
    {
        var scope = new TypeScope(definition, others);
        var fields = definition.LiveFields().ToList();
        return
        [
            .. fields.Where(f => f.Kind is FieldKind.Calculated).SelectMany(f => Calculated(f, scope)),
            .. fields.SelectMany((f, at) => new[] { (Written: f.ShownIf, Below: "calculation.shownIfBelow"), (Written: f.RequiredIf, Below: "calculation.requiredIfBelow") }
                .SelectMany(c => c.Written is null ? [] : Condition(f, c.Written, c.Below, scope, [.. fields.Take(at)]))),
            .. Cycles(definition, scope),
            .. fields.Where(f => f.Kind is FieldKind.Rows).SelectMany(f => Of(FieldsOfRecord.Columns(f), []).Select(r => r with { Field = f.Key })),
        ];
    }

    /// <summary>What a formula gives, for whoever writes a calculated field; or what is wrong with it.</summary>
    public static Outcome<FieldKind> ResultOf(string formula, RecordTypeDefinition definition, IReadOnlyList<RecordTypeDefinition> others)
    {
        var read = Formula.Read(formula, new TypeScope(definition, others));
        return read.IsRefused ? Outcome<FieldKind>.Refuse(read.Refusals) : read.Value.Type switch
        {
            ResultType.Number => FieldKind.Number,
            ResultType.Day => FieldKind.Date,
            ResultType.Moment => FieldKind.Moment,
            ResultType.YesNo => FieldKind.YesNo,
            ResultType.Text or ResultType.Choice or ResultType.Choices or ResultType.Many or ResultType.Unknown => FieldKind.Text,
        };
    }

    private static IEnumerable<Refusal> Calculated(Field field, TypeScope scope)
    {
        var read = Formula.Read(field.Formula ?? "", scope);
        if (read.IsRefused)
        {
            return read.Refusals.Select(r => r with { Field = field.Key });
        }

        var fits = field.Result is { } result && read.Value.Type is var type
            && (type is ResultType.Unknown || FieldMeaning.TypeOf(result, null) == type || (result is FieldKind.Text && type is ResultType.Choice));
        return fits ? [] : [Refusal.At(field.Key, "calculation.wrongResult", ("field", field.Label.Ja))];
    }

    private static IEnumerable<Refusal> Condition(Field field, string condition, string saysBelow, TypeScope scope, IReadOnlyList<Field> above)
    {
        var read = Formula.Read(condition, scope);
        if (read.IsRefused)
        {
            return read.Refusals.Select(r => r with { Field = field.Key });
        }

        var below = read.Value.Uses.Select(u => u.Split('.')[0]).FirstOrDefault(key => above.All(a => a.Key != key));
        return read.Value.Type is not ResultType.YesNo ? [Refusal.At(field.Key, "calculation.notCondition", ("field", field.Label.Ja))]
            : below is not null ? [Refusal.At(field.Key, scope.IsRetired(below) ? "calculation.conditionRetired" : saysBelow, ("field", field.Label.Ja), ("name", scope.LabelOf(below)))]
            : [];
    }

    /// <summary>What could not be put into an order waits for itself.</summary>
    private static IEnumerable<Refusal> Cycles(RecordTypeDefinition definition, TypeScope scope)
    {
        var ordered = FormulasOfType.Of(Spelled.WithKeys(definition, scope)).Calculated.Select(c => c.Field.Key).ToHashSet(StringComparer.Ordinal);
        return definition.LiveFields()
            .Where(f => f.Kind is FieldKind.Calculated && !ordered.Contains(f.Key) && !Formula.Read(f.Formula ?? "", scope).IsRefused)
            .Select(f => Refusal.At(f.Key, "calculation.cycle", ("field", f.Label.Ja)));
    }
}
