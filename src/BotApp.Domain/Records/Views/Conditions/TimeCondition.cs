using System.Globalization;
using BotApp.Domain.Records.Queries;

namespace BotApp.Domain.Records.Views.Conditions;

/// <summary>Conditions on times of day. From 22:00 to 6:00 goes over midnight.</summary>
internal static class TimeCondition
{
    public static RecordTest? Of(FilterMaker filter, ViewCondition condition)
    {
        if (!condition.Values.All(IsTime))
        {
            return null;
        }

        return (condition.Operator, condition.Values) switch
        {
            (Operator.Between, [var from, var to]) => Between(filter, from, to),
            (Operator.AtLeast, [var time]) => filter.Is(Comparison.AtLeast, time),
            (Operator.AtMost, [var time]) => filter.Is(Comparison.AtMost, time),
            (Operator.Above, [var time]) => filter.Is(Comparison.Above, time),
            (Operator.Below, [var time]) => filter.Is(Comparison.Below, time),
            _ => null,
        };
    }

    private static RecordTest Between(FilterMaker filter, string from, string to)
    {
        RecordTest[] tests = [filter.Is(Comparison.AtLeast, from), filter.Is(Comparison.AtMost, to)];
        return string.CompareOrdinal(from, to) <= 0 ? new AllOf(tests) : new AnyOf(tests);
    }

    private static bool IsTime(string text) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
