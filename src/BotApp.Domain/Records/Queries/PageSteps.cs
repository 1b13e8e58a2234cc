namespace BotApp.Domain.Records.Queries;

/// <summary>
/// The order of one stretch of a page, and the condition that a record comes after a place in it. In a stretch the
/// first key has a value; the others may be empty, and stand last then. The condition leads with the first key alone,
/// so that its index can begin at the place.
/// </summary>
internal sealed class PageSteps(List<(string Sql, Direction Direction)> keys, Direction last, RecordConditions conditions)
{
    private const string Number = "r.\"number\"";

    public string Order => keys.Count == 0 ? Number : string.Join(", ", [.. keys.SelectMany(Sorted), $"{Number} {Way(last)}"]);

    public void Begin(PagePlace? after)
    {
        if (keys.Count > 0)
        {
            conditions.Add($"{keys[0].Sql} IS NOT NULL");
        }

        if (after is not null)
        {
            conditions.Add(keys.Count switch
            {
                0 => $"{Number} > {conditions.Parameter(after.Number)}",
                1 => Pair(after),
                _ => FromFirst(after),
            });
        }
    }

    /// <summary>PostgreSQL begins in its index at the pair, SQLite (which does not do so for an expression) at the first of it.</summary>
    private string Pair(PagePlace after)
    {
        var (key, direction) = keys[0];
        var value = conditions.Parameter(after.Values[0]);
        return $"{key} {Beyond(direction)}= {value} AND ({key}, {Number}) {Beyond(direction)} ({value}, {conditions.Parameter(after.Number)})";
    }

    private string FromFirst(PagePlace after)
    {
        var (key, direction) = keys[0];
        var value = conditions.Parameter(after.Values[0]);
        return $"{key} {Beyond(direction)}= {value} AND ({key} {Beyond(direction)} {value} OR {After(1, after)})";
    }

    private string After(int at, PagePlace after)
    {
        if (at == keys.Count)
        {
            return $"{Number} {Beyond(last)} {conditions.Parameter(after.Number)}";
        }

        var (key, direction) = keys[at];
        if (after.Values[at] is not { } there)
        {
            return $"({key} IS NULL AND {After(at + 1, after)})";
        }

        var value = conditions.Parameter(there);
        return $"({key} IS NULL OR {key} {Beyond(direction)} {value} OR ({key} = {value} AND {After(at + 1, after)}))";
    }

    private static IEnumerable<string> Sorted((string Sql, Direction Direction) key, int at) =>
        at == 0 ? [$"{key.Sql} {Way(key.Direction)}"] : [$"({key.Sql} IS NULL)", $"{key.Sql} {Way(key.Direction)}"];

    private static string Beyond(Direction direction) => direction switch
    {
        Direction.Ascending => ">",
        Direction.Descending => "<",
    };

    private static string Way(Direction direction) => direction switch
    {
        Direction.Ascending => "ASC",
        Direction.Descending => "DESC",
    };
}
