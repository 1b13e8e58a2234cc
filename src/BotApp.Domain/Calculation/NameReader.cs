using BotApp.Domain.Text;

namespace BotApp.Domain.Calculation;

/// <summary>Finds what names stand for, and remembers where they stand.</summary>
internal sealed class NameReader(ICalculationScope scope)
{
    private readonly List<Spelling> spellings = [];
    private readonly Dictionary<Literal, Token> literals = [];
    private readonly List<FieldName> inRows = [];

    public IReadOnlyList<Spelling> Spellings => spellings;

    public Expression Name(Token token)
    {
        if (scope.Find(token.Text) is { } meaning)
        {
            spellings.Add(new(token.Start, token.Length, null, meaning));
            return new FieldName(meaning, null, token.Start);
        }

        var at = token.Text.IndexOfAny(['.', '．', '/', '／']);
        var before = at > 0 ? scope.Find(token.Text[..at].Trim()) : null;
        if (before is { HasRows: true } rows && scope.Find(rows, token.Text[(at + 1)..].Trim()) is { } column)
        {
            spellings.Add(new(token.Start, token.Length, rows, column));
            var name = new FieldName(column, rows, token.Start);
            inRows.Add(name);
            return name;
        }

        throw before is { IsRecord: true }
            ? new FormulaFault(token.Start, "calculation.copyFirst", ("name", before.Label.Ja))
            : Unknown(token);
    }

    private FormulaFault Unknown(Token token) => Closest.To(token.Text, scope.Labels, most: 1) is [var meant]
        ? new(token.Start, "calculation.unknownNameMeant", ("name", token.Text), ("meant", meant))
        : new(token.Start, "calculation.unknownName", ("name", token.Text));

    public Expression Literal(Token token)
    {
        var literal = new Literal(token.Text, ResultType.Text, token.Start);
        literals[literal] = token;
        return literal;
    }

    /// <summary>A text beside a choice is one of its choices, by label or key.</summary>
    public Expression Choice(FieldName field, Expression text)
    {
        if (text is not Literal { Value: string typed } literal || !literals.TryGetValue(literal, out var token))
        {
            return text;
        }

        foreach (var (key, label) in field.Meaning.Choices)
        {
            if (key == typed || label.Ja == typed || label.En == typed)
            {
                spellings.Add(new(token.Start, token.Length, null, null, (key, label)));
                return new Literal(key, ResultType.Text, literal.At);
            }
        }

        throw new FormulaFault(literal.At, "calculation.unknownChoice", ("name", field.Meaning.Label.Ja), ("typed", typed));
    }

    /// <summary>The one table whose columns a summed value uses; they are taken care of then.</summary>
    public NameMeaning? RowsFrom(int from)
    {
        var used = inRows.Where(n => n.At >= from).ToList();
        var rows = used.Select(n => n.Rows!).DistinctBy(r => r.Key).ToList();
        if (rows.Count > 1)
        {
            throw new FormulaFault(used[^1].At, "calculation.twoTables");
        }

        inRows.RemoveAll(used.Contains);
        return rows.FirstOrDefault();
    }

    public void RefuseRowsOutside(Expression whole)
    {
        if (inRows.Count > 0)
        {
            throw new FormulaFault(inRows[0].At, "calculation.rowsOutside", ("name", inRows[0].Meaning.Label.Ja));
        }

        if (whole.Type is ResultType.Many)
        {
            throw new FormulaFault(whole.At, TypeWords.OneValue);
        }
    }
}
