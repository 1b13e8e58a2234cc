using BotApp.Domain.Records.Views.Conditions;
using BotApp.Domain.Records.Views.Sums;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Views;

/// <summary>Everything that is wrong with a view, all at once.</summary>
public static class CheckView
{
    public static IEnumerable<Refusal> Of(RecordTypeDefinition definition, ViewDefinition view) =>
        TooMany(view).Concat(Columns(definition, view)).Concat(Conditions(definition, view)).Concat(Grouped(definition, view));

    private static IEnumerable<Refusal> TooMany(ViewDefinition view)
    {
        (int Count, int Most, Refusal Refusal)[] limits =
        [
            (view.Columns.Count, ViewDefinition.MostColumns, Refusal.At("columns", "view.tooManyColumns", Most(ViewDefinition.MostColumns))),
            (view.Conditions.Count, ViewDefinition.MostConditions, Refusal.Of("view.tooManyConditions", Most(ViewDefinition.MostConditions))),
            (view.Sorts.Count, ViewDefinition.MostSorts, Refusal.Of("view.tooManySorts", Most(ViewDefinition.MostSorts))),
            (view.Group?.Measures.Count ?? 0, ViewDefinition.MostMeasures, Refusal.At("measures", "view.tooManyMeasures", Most(ViewDefinition.MostMeasures))),
        ];
        return limits.Where(l => l.Count > l.Most).Select(l => l.Refusal);
    }

    private static (string Name, string Value) Most(int most) => ("most", Digits.Of(most));

    private static IEnumerable<Refusal> Columns(RecordTypeDefinition definition, ViewDefinition view) =>
        view.Columns.Where(key => ViewField.Find(definition, key) is null)
            .Concat(view.Sorts.Select(s => s.Field).Where(key => ViewField.Find(definition, key) is not { IsSorted: true }))
            .Distinct(StringComparer.Ordinal)
            .Select(_ => Refusal.Of("view.fieldGone"));

    /// <summary>Who looks and when does not matter for whether a condition makes sense.</summary>
    private static IEnumerable<Refusal> Conditions(RecordTypeDefinition definition, ViewDefinition view) =>
        view.Conditions
            .Where(condition => CompileCondition.Run(definition, condition, new(1, DateTimeOffset.UnixEpoch)) is null)
            .Select(_ => Refusal.Of("view.conditionWithoutSense"));

    private static IEnumerable<Refusal> Grouped(RecordTypeDefinition definition, ViewDefinition view)
    {
        if (view.Group is not { } group)
        {
            return [];
        }

        var makesSense = ViewField.Find(definition, group.Field) is { } field
            && Groups.StepsOf(field).Contains(group.Step)
            && group.Measures.All(m => ViewField.Find(definition, m.Field) is { Compared: ComparedAs.Number, Field: not null });
        return makesSense ? [] : [Refusal.Of("view.groupWithoutSense")];
    }
}
