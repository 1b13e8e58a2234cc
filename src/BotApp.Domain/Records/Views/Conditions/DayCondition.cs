using BotApp.Domain.Records.Queries;

namespace BotApp.Domain.Records.Views.Conditions;

/// <summary>Conditions on days, and on moments by the day in Japan that they lie in.</summary>
internal static class DayCondition
{
    public static RecordTest? Of(ViewCondition condition, DateOnly today, Func<Comparison, DateOnly, RecordTest> filter)
    {
        if (condition.Operator is Operator.Within)
        {
            return condition.Values is [var period] && Period.Read(period)?.On(today) is { } range ? Within(range, filter) : null;
        }

        var days = condition.Values.Select(value => ViewDay.Read(value)?.On(today)).ToList();
        return (condition.Operator, days) switch
        {
            (Operator.Between, [{ } from, { } to]) => Within(new(from, to), filter),
            (Operator.Is, [{ } day]) => Within(new(day, day), filter),
            (Operator.AtLeast, [{ } day]) => filter(Comparison.AtLeast, day),
            (Operator.AtMost, [{ } day]) => filter(Comparison.AtMost, day),
            (Operator.Above, [{ } day]) => filter(Comparison.Above, day),
            (Operator.Below, [{ } day]) => filter(Comparison.Below, day),
            _ => null,
        };
    }

    /// <param name="filter">Compares to the beginning of a day.</param>
    public static RecordTest? OfMoments(ViewCondition condition, DateOnly today, Func<Comparison, DateOnly, RecordTest> filter) =>
        Of(condition, today, (comparison, day) => comparison switch
        {
            Comparison.AtMost => filter(Comparison.Below, day.AddDays(1)),
            Comparison.Above => filter(Comparison.AtLeast, day.AddDays(1)),
            _ => filter(comparison, day),
        });

    private static AllOf Within(DayRange range, Func<Comparison, DateOnly, RecordTest> filter) =>
        new([filter(Comparison.AtLeast, range.From), filter(Comparison.AtMost, range.To)]);
}
