using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.Records.Views.Conditions;
using BotApp.Domain.RecordTypes;

namespace BotApp.Domain.Records.Views;

/// <summary>The query of a view on this day for this person. A condition that makes no sense lets nothing through: a list never shows more than it says.</summary>
public static class CompileView
{
    public static RecordQuery Run(RecordTypeDefinition definition, ViewDefinition view, ViewContext context, IReadOnlyList<long> units)
    {
        var tests = view.Conditions.Select(c => CompileCondition.Run(definition, c, context) ?? RecordTest.Never).ToList();
        return new()
        {
            UnitIds = units,
            Filters = (view.Match, tests.Count) switch
            {
                (_, 0) => [],
                (Match.All, _) => tests,
                (Match.Any, _) => [new AnyOf(tests)],
            },
            Order = Order(definition, view),
        };
    }

    private static RecordOrder Order(RecordTypeDefinition definition, ViewDefinition view)
    {
        var steps = view.Sorts.Take(ViewDefinition.MostSorts)
            .Select(sort => ViewField.Find(definition, sort.Field) is { } field ? RecordOrder.By(Operand(definition, field), sort.Direction) : null)
            .OfType<RecordOrder>().ToList();
        return steps.Count > 0
            ? steps.Aggregate((order, next) => order.Then(next))
            : definition.SortField is null ? RecordOrder.Newest : RecordOrder.BySortKey;
    }

    /// <summary>Names in the order of their furigana, choices as the definition lists them, everything else as it is.</summary>
    private static RecordOperand Operand(RecordTypeDefinition definition, ViewField field) => field.Field switch
    {
        { } own when definition.Sorted() is { } sorted && (own.Key == sorted.Key || (own.Content is TextContent.PersonName && sorted.Content is TextContent.Furigana)) =>
            RecordOperand.Of(RecordColumn.SortKey),
        { Choices.Count: > 0 } choice when field.Compared is ComparedAs.Choice =>
            RecordOperand.Ranked(choice.Number, [.. choice.Choices.Select(c => c.Key)]),
        { HasNaturalOrder: true } room => RecordOperand.Field(room.Number, RecordOrder.StoredAsOf(room)),
        _ => field.Operand,
    };
}
