using System.Globalization;
using BotApp.Domain.Records.Queries;

namespace BotApp.Domain.Records.Views.Conditions;

/// <summary>Conditions on numbers. One that could not be measured is neither large nor small.</summary>
internal static class NumberCondition
{
    public static RecordTest? Of(FilterMaker filter, ViewCondition condition, bool mayBeUnmeasured)
    {
        var numbers = condition.Values.Select(Number).ToList();
        return (condition.Operator, numbers) switch
        {
            (Operator.NotMeasured, []) => mayBeUnmeasured ? filter.Is(Comparison.IsNotMeasured) : RecordTest.Never,
            (Operator.Between, [{ } from, { } to]) => new AllOf([filter.Is(Comparison.AtLeast, from), filter.Is(Comparison.AtMost, to)]),
            (Operator.Is, [{ } number]) => filter.Is(Comparison.Is, number),
            (Operator.IsNot, [{ } number]) => filter.Is(Comparison.IsNot, number),
            (Operator.AtLeast, [{ } number]) => filter.Is(Comparison.AtLeast, number),
            (Operator.AtMost, [{ } number]) => filter.Is(Comparison.AtMost, number),
            (Operator.Above, [{ } number]) => filter.Is(Comparison.Above, number),
            (Operator.Below, [{ } number]) => filter.Is(Comparison.Below, number),
            _ => null,
        };
    }

    private static double? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? (double)number
            : null;
}
