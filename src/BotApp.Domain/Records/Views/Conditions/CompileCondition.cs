using System.Globalization;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Views.Conditions;

/// <summary>What a condition of a view means on this day for this person.</summary>
public static class CompileCondition
{
    /// <returns>Null when the condition makes no sense: another kind of field, a value that cannot be read.</returns>
    public static RecordTest? Run(RecordTypeDefinition definition, ViewCondition condition, ViewContext context)
    {
        if (ViewField.Find(definition, condition.Field) is not { } field || !Operators.For(field).Contains(condition.Operator))
        {
            return null;
        }

        var filter = new FilterMaker(field.Operand);
        return condition.Operator switch
        {
            Operator.Empty when field.Compared is ComparedAs.Number && field.Field is not null =>
                new AllOf([filter.Is(Comparison.IsEmpty), new NoneOf([filter.Is(Comparison.IsNotMeasured)])]),
            Operator.Empty => filter.Is(Comparison.IsEmpty),
            Operator.NotEmpty when field.Compared is ComparedAs.Number && field.Field is not null =>
                new AnyOf([filter.Is(Comparison.IsNotEmpty), filter.Is(Comparison.IsNotMeasured)]),
            Operator.NotEmpty => filter.Is(Comparison.IsNotEmpty),
            _ => Compare(field, filter, condition, context),
        };
    }

    private static RecordTest? Compare(ViewField field, FilterMaker filter, ViewCondition condition, ViewContext context) => field.Compared switch
    {
        ComparedAs.Nothing or ComparedAs.Presence => null,
        ComparedAs.Text => TextCondition.Of(filter, condition),
        ComparedAs.Number => NumberCondition.Of(filter, condition, field.Field is not null),
        ComparedAs.YesNo => filter.Is(Comparison.Is, condition.Operator is Operator.Yes),
        ComparedAs.Choice => Chosen(condition, key => filter.Is(Comparison.Is, key)),
        ComparedAs.Choices => Chosen(condition, key => filter.Is(Comparison.Holds, key)),
        ComparedAs.Day => DayCondition.Of(condition, context.Today, (comparison, day) =>
            filter.Is(comparison, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        ComparedAs.Moment => DayCondition.OfMoments(condition, context.Today, (comparison, day) =>
            filter.At(comparison, JapaneseTime.At(day, TimeOnly.MinValue))),
        ComparedAs.Time => TimeCondition.Of(filter, condition),
        ComparedAs.Record or ComparedAs.Person => Identity(filter, condition, context),
    };

    private static RecordTest? Chosen(ViewCondition condition, Func<string, RecordTest> holds)
    {
        RecordTest[] tests = [.. condition.Values.Select(holds)];
        return (condition.Operator, tests.Length) switch
        {
            (_, 0) => null,
            (Operator.AllOf, _) => new AllOf(tests),
            (Operator.NoneOf, _) => new NoneOf(tests),
            _ => new AnyOf(tests),
        };
    }

    private static RecordFilter? Identity(FilterMaker filter, ViewCondition condition, ViewContext context)
    {
        long? id = condition.Operator is Operator.IsMe or Operator.IsNotMe ? context.PersonId
            : condition.Values is [var text] && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return id is not { } who ? null
            : condition.Operator is Operator.Is or Operator.IsMe ? filter.Is(Comparison.Is, who) : filter.Is(Comparison.IsNot, who);
    }
}
