using BotApp.Domain.Text;

namespace BotApp.Domain.Calculation;

/// <summary>
/// A formula or condition that was read and checked against the fields it may use. Total: it always ends, and what
/// cannot be calculated is nothing, never a failure.
/// </summary>
public sealed class Formula
{
    private readonly Expression root;
    private readonly IReadOnlyList<Spelling> spellings;

    private Formula(string text, Expression root, IReadOnlyList<Spelling> spellings)
    {
        Text = text;
        this.root = root;
        this.spellings = spellings;
    }

    public string Text { get; }

    public ResultType Type => root.Type;

    /// <summary>The fields that it looks at: by key, with the table before it (<c>items.count</c>).</summary>
    public IEnumerable<string> Uses => spellings.Where(s => s.Rows is not null || s.Name is not null).Select(s => s.Key).Distinct(StringComparer.Ordinal);

    /// <summary>The first thing that is wrong with it, with its place.</summary>
    public static Outcome<Formula> Read(string text, ICalculationScope scope)
    {
        try
        {
            var parser = new Parser(Lexer.Read(text), scope);
            return new Formula(text, parser.Whole(), parser.Spellings);
        }
        catch (FormulaFault fault)
        {
            return fault.Refusal;
        }
    }

    public object? Calculate(ICalculationValues values)
    {
        var evaluation = new Evaluation(values);
        var result = root.Of(evaluation);
        return evaluation.HasStopped ? null : result;
    }

    /// <summary>As it is stored: names as keys, so that a label may change.</summary>
    public string WithKeys() => Spelled(s => s.Key);

    /// <summary>As people read and write it.</summary>
    public string WithLabels(Language language) => Spelled(s => s.LabelIn(language));

    private string Spelled(Func<Spelling, string> name)
    {
        var text = Text;
        foreach (var spelling in spellings.OrderByDescending(s => s.Start))
        {
            var spelled = spelling.IsChoice ? $"\"{name(spelling)}\"" : $"[{name(spelling)}]";
            text = text[..spelling.Start] + spelled + text[(spelling.Start + spelling.Length)..];
        }

        return text;
    }
}
