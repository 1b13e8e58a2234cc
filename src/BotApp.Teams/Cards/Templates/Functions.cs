using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards.Templates;

/// <summary>
/// The functions and operators of the subset. Each gives what Microsoft's expression language gives for the same
/// arguments; arguments for which they would differ are refused.
/// </summary>
internal static class Functions
{
    private static readonly Dictionary<string, Function> All = new Function[]
    {
        new("if", 3, 3, a => a.IsTrue(0) ? a[1] : a[2]),
        new("and", 1, 9, a => Enumerable.Range(0, a.Count).All(a.IsTrue)),
        new("or", 1, 9, a => Enumerable.Range(0, a.Count).Any(a.IsTrue)),
        new("not", 1, 1, a => !a.IsTrue(0)),
        new("exists", 1, 1, a => a.Lenient(0) is not null),
        new("empty", 1, 1, a => a.Lenient(0) is not { } value || Size(value, a) == 0),
        new("count", 1, 1, a => Size(a[0]!, a)),
        new("equals", 2, 2, a => AreEqual(a)),
        new("notEquals", 2, 2, a => !AreEqual(a)),
        new("less", 2, 2, a => Compare(a) < 0),
        new("lessOrEquals", 2, 2, a => Compare(a) <= 0),
        new("greater", 2, 2, a => Compare(a) > 0),
        new("greaterOrEquals", 2, 2, a => Compare(a) >= 0),
        new("add", 2, 2, a => Number(a, 0) + Number(a, 1)),
        new("sub", 2, 2, a => Number(a, 0) - Number(a, 1)),
        new("join", 2, 2, Join),
        new("concat", 1, 9, a => CardText.Join("", Enumerable.Range(0, a.Count).Select(a.Text))),
    }.ToDictionary(f => f.Name, StringComparer.Ordinal);

    public static Function? Named(string name) => All.GetValueOrDefault(name);

    private static int Size(JsonNode value, Arguments arguments) =>
        Values.Letters(value)?.Length
        ?? (value as JsonArray)?.Count
        ?? (value as JsonObject)?.Count
        ?? throw arguments.Refuse("needs a text or a list.");

    private static bool AreEqual(Arguments arguments)
    {
        var (first, second) = (arguments.Lenient(0), arguments.Lenient(1));
        if (first is null || second is null)
            return first is null && second is null;
        if (Values.Letters(first) is { } letters)
            return letters == Values.Letters(second);
        if (Values.Number(first) is { } number)
            return number.Equals(Values.Number(second));
        return Values.Truth(first) is { } truth
            ? truth == Values.Truth(second)
            : throw arguments.Refuse("lists and objects cannot be compared.");
    }

    /// <summary>Null, which is neither less nor greater, where a side leads nowhere.</summary>
    private static int? Compare(Arguments arguments)
    {
        var (first, second) = (arguments.Lenient(0), arguments.Lenient(1));
        if (first is null || second is null)
            return null;
        return Values.Number(first) is { } a && Values.Number(second) is { } b
            ? a.CompareTo(b)
            : throw arguments.Refuse("only numbers are compared by size.");
    }

    private static double Number(Arguments arguments, int index) =>
        Values.Number(arguments[index]) ?? throw arguments.Refuse("needs a number.");

    private static JsonNode Join(Arguments arguments) => arguments[0] is JsonArray items
        ? CardText.Join("", Between(arguments.Texts(items), arguments.Text(1)))
        : throw arguments.Refuse("joins a list.");

    private static IEnumerable<CardText> Between(IEnumerable<CardText> items, CardText separator) =>
        items.SelectMany((item, at) => at == 0 ? [item] : new[] { separator, item });
}
