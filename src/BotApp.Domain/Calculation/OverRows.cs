namespace BotApp.Domain.Calculation;

/// <summary>
/// A sum, count, average, minimum or maximum over the rows of a table, or over records that point here. A row without
/// the value counts as nothing; inside a row an empty number adds nothing.
/// </summary>
/// <param name="value">Calculated in each row; null when rows are only counted.</param>
/// <param name="condition">Only rows in which it holds.</param>
internal sealed class OverRows(Function function, NameMeaning rows, Expression? value, Expression? condition, ResultType type, int at)
    : Expression(type, at)
{
    protected override object? Calculate(Evaluation evaluation)
    {
        var found = new List<object>();
        var outer = evaluation.Row;
        foreach (var row in evaluation.Values.Rows(rows.Key))
        {
            evaluation.Row = row;
            if (condition is null || condition.Of(evaluation) is true)
            {
                found.AddRange(new[] { value is null ? true : value.Of(evaluation) }.OfType<object>());
            }
        }

        evaluation.Row = outer;
        return evaluation.HasStopped ? null : Together(found);
    }

    private object? Together(List<object> found) => function switch
    {
        Function.Count => (decimal)found.Count,
        Function.Sum => Sum(found),
        Function.Average => found.Count == 0 || Sum(found) is not decimal sum ? null : Numbers.Of("/", sum, found.Count),
        Function.Min => found.OfType<IComparable>().Min(),
        Function.Max => found.OfType<IComparable>().Max(),
        _ => null,
    };

    private static object? Sum(List<object> found) =>
        found.OfType<decimal>().Aggregate((object?)0m, (sum, number) => sum is decimal s ? Numbers.Of("+", s, number) : null);
}
