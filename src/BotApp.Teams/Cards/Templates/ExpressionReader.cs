using System.Globalization;
using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards.Templates;

/// <summary>
/// Parses an expression. Operators bind as in Microsoft's grammar, in which <c>==</c> binds closer than <c>&lt;</c>.
/// </summary>
internal sealed class ExpressionReader
{
    // From loose to close.
    private static readonly Dictionary<string, (int Level, string Function)> Operators = new(StringComparer.Ordinal)
    {
        ["||"] = (1, "or"),
        ["&&"] = (2, "and"),
        ["<"] = (3, "less"),
        ["<="] = (3, "lessOrEquals"),
        [">"] = (3, "greater"),
        [">="] = (3, "greaterOrEquals"),
        ["=="] = (4, "equals"),
        ["!="] = (4, "notEquals"),
        ["+"] = (5, "add"),
        ["-"] = (5, "sub"),
    };

    private readonly string text;
    private readonly IReadOnlyList<string> tokens;
    private int at;

    private ExpressionReader(string text)
    {
        this.text = text;
        tokens = ExpressionTokens.Of(text) ?? throw Refuse("holds a sign that is not of the subset");
    }

    private string Next => tokens[at];

    /// <exception cref="FormatException">Not of the subset.</exception>
    public static Expression Read(string text)
    {
        var reader = new ExpressionReader(text);
        var expression = reader.Operation(1);
        return reader.Next == ExpressionTokens.End ? expression : throw reader.Refuse($"has a stray {reader.Next}");
    }

    private Expression Operation(int level)
    {
        var left = Operand();
        while (Operators.TryGetValue(Next, out var sign) && sign.Level >= level)
        {
            at++;
            left = CallOf(sign.Function, [left, Operation(sign.Level + 1)]);
        }
        return left;
    }

    private Expression Operand()
    {
        var token = tokens[at++];
        return token switch
        {
            "!" => CallOf("not", [Operand()]),
            "-" => CallOf("sub", [new Literal(JsonValue.Create(0)), Operand()]),
            "(" => Closed(Operation(1)),
            "true" or "false" => new Literal(JsonValue.Create(token == "true")),
            "null" => new Literal(null),
            [>= '0' and <= '9', ..] => new Literal(JsonValue.Create(double.Parse(token, CultureInfo.InvariantCulture))),
            ['\'' or '"', .., _] => new Literal(CardText.Ours(token[1..^1])),
            ['$' or '_' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..] => Next == "(" ? CallNamed(token) : Path(token),
            _ => throw Refuse($"has a stray {token}"),
        };
    }

    private Expression Closed(Expression inner)
    {
        Expect(")");
        return inner;
    }

    private Call CallNamed(string name)
    {
        Expect("(");
        var arguments = new List<Expression>();
        while (Next != ")")
        {
            if (arguments.Count > 0)
                Expect(",");
            arguments.Add(Operation(1));
        }
        Expect(")");
        return CallOf(name, arguments);
    }

    private Call CallOf(string name, List<Expression> arguments)
    {
        var function = Functions.Named(name) ?? throw Refuse($"calls {name}, which is not of the subset");
        return arguments.Count >= function.Fewest && arguments.Count <= function.Most
            ? new Call(function, arguments)
            : throw Refuse($"calls {name} with {arguments.Count} arguments");
    }

    private PathExpression Path(string first)
    {
        if (first[0] == '$' && first is not ("$root" or "$data" or "$index"))
            throw Refuse($"uses {first}, which is not of the subset");
        var start = at - 1;
        var steps = new List<object> { first };
        while (Next is "." or "[")
        {
            AddStep(steps);
        }
        return new PathExpression(string.Concat(tokens.Skip(start).Take(at - start)), steps);
    }

    private void AddStep(List<object> steps)
    {
        var isName = tokens[at++] == ".";
        var token = tokens[at++];
        if (isName && token is ['_' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'), ..])
            steps.Add(token);
        else if (!isName && int.TryParse(token, CultureInfo.InvariantCulture, out var index))
            steps.Add(index);
        else
            steps.Add(!isName && token is ['\'' or '"', .., _] ? token[1..^1] : throw Refuse("has a step that is no name or index"));
        if (!isName)
            Expect("]");
    }

    private void Expect(string token)
    {
        if (at >= tokens.Count || tokens[at++] != token)
            throw Refuse($"misses {token}");
    }

    private FormatException Refuse(string reason) => new($"${{{text}}} {reason}.");
}
