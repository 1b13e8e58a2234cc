using System.Globalization;

namespace BotApp.Domain.Calculation;

/// <summary>Reads a formula by its grammar, weakest bond first: or, and, not, comparison, &amp;, + −, × ÷, sign, value.</summary>
internal sealed class Parser(IReadOnlyList<Token> tokens, ICalculationScope scope)
{
    private const int Deepest = 40;
    private const int MostParts = 300;

    private static readonly string[][] Bonds = [["or"], ["and"], ["=", "<>", "<", "<=", ">", ">="], ["&"], ["+", "-"], ["*", "/"]];

    private readonly NameReader names = new(scope);
    private int next;
    private int depth;

    public IReadOnlyList<Spelling> Spellings => names.Spellings;

    private Token Now => tokens[next];

    public Expression Whole()
    {
        if (tokens.Count > MostParts)
        {
            throw new FormulaFault(Now.Start, "calculation.tooLong");
        }

        var whole = Bond(0);
        if (Now.Kind is not TokenKind.End)
        {
            throw Unexpected();
        }

        names.RefuseRowsOutside(whole);
        return whole;
    }

    private Expression Bond(int strength)
    {
        if (strength == Bonds.Length)
        {
            return Signed();
        }

        var left = Bond(strength + 1);
        while (Sign() is { } sign && Bonds[strength].Contains(sign))
        {
            var at = Now.Start;
            next++;
            left = TypeCheck.Between(sign, left, Bond(strength + 1), at, names);
        }

        return left;
    }

    private Expression Signed()
    {
        var at = Now.Start;
        switch (Sign())
        {
            case "-":
                next++;
                return TypeCheck.Between("-", new Literal(0m, ResultType.Number, at), Deeper(Signed), at, names);
            case "+":
                next++;
                return Deeper(Signed);
            case "not":
                next++;
                return TypeCheck.Not(Deeper(Signed), at);
            default:
                return Value();
        }
    }

    private Expression Value()
    {
        var token = Now;
        next++;
        return token switch
        {
            { Kind: TokenKind.Number } => Number(token),
            { Kind: TokenKind.Text } => names.Literal(token),
            { Kind: TokenKind.Name } => names.Name(token),
            { Kind: TokenKind.Word, Text: "true" or "はい" } => new Literal(true, ResultType.YesNo, token.Start),
            { Kind: TokenKind.Word, Text: "false" or "いいえ" } => new Literal(false, ResultType.YesNo, token.Start),
            // People forget the brackets of a name, and mean nothing else.
            { Kind: TokenKind.Word } when !Now.Is("(") && scope.Find(token.Text) is not null => names.Name(token),
            { Kind: TokenKind.Word } => Function(token),
            _ when token.Is("(") => Closed(Deeper(() => Bond(0))),
            _ => throw Unexpected(token),
        };
    }

    private static Literal Number(Token token) =>
        decimal.TryParse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new(number, ResultType.Number, token.Start)
            : throw new FormulaFault(token.Start, "calculation.notNumber", ("typed", token.Text));

    private Expression Function(Token word)
    {
        if (FunctionWords.Find(word.Text) is not { } function)
        {
            throw new FormulaFault(word.Start, "calculation.unknownFunction", ("name", word.Text));
        }

        if (!Now.Is("("))
        {
            throw new FormulaFault(Now.Start, "calculation.expected", ("sign", "("));
        }

        next++;
        var values = new List<Expression>();
        while (!Now.Is(")"))
        {
            values.Add(Deeper(() => Bond(0)));
            if (!Now.Is(","))
            {
                break;
            }

            next++;
        }

        Close();
        return values.Count < function.Least || values.Count > function.Most
            ? throw new FormulaFault(word.Start, "calculation.wrongCount", ("name", word.Text))
            : Functions.Of(function.Function, values, word, names);
    }

    private Expression Closed(Expression inner)
    {
        Close();
        return inner;
    }

    private void Close()
    {
        if (!Now.Is(")"))
        {
            throw new FormulaFault(Now.Start, "calculation.expected", ("sign", ")"));
        }

        next++;
    }

    private Expression Deeper(Func<Expression> read)
    {
        if (++depth > Deepest)
        {
            throw new FormulaFault(Now.Start, "calculation.tooLong");
        }

        var expression = read();
        depth--;
        return expression;
    }

    private string? Sign() => Now switch
    {
        { Kind: TokenKind.Sign } sign => sign.Text,
        { Kind: TokenKind.Word, Text: "かつ" or "and" } => "and",
        { Kind: TokenKind.Word, Text: "または" or "or" } => "or",
        { Kind: TokenKind.Word, Text: "not" } => "not",
        _ => null,
    };

    private FormulaFault Unexpected() => Unexpected(Now);

    private static FormulaFault Unexpected(Token token) => token.Kind is TokenKind.End
        ? new(token.Start, "calculation.unexpectedEnd")
        : new(token.Start, "calculation.unexpected", ("typed", token.Text));
}
