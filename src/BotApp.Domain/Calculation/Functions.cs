namespace BotApp.Domain.Calculation;

/// <summary>What each function takes and gives.</summary>
internal static class Functions
{
    private static readonly ResultType[] Dates = [ResultType.Day, ResultType.Moment];

    public static Expression Of(Function function, IReadOnlyList<Expression> values, Token word, NameReader names) => function switch
    {
        Function.Sum or Function.Count or Function.Average => Over(function, values, word, names),
        Function.Min or Function.Max when values.Count <= 2 && Rows(values[0]) is not null => Over(function, values, word, names),
        Function.Min or Function.Max => Extreme(function, values, word.Start),
        Function.If => If(values, word.Start),
        Function.IfBlank => Same(function, values, word.Start),
        Function.IsBlank => new Call(function, values, ResultType.YesNo, word.Start),
        Function.Contains => Contains(values, word.Start, names),
        _ => Plain(function, values, word.Start),
    };

    private static Call Plain(Function function, IReadOnlyList<Expression> values, int at) => function switch
    {
        Function.Today => new(function, values, ResultType.Day, at),
        Function.Date => new(function, [AsDate(values[0])], ResultType.Day, at),
        Function.AddDays => new(function, [TypeCheck.Be(values[0], Dates), TypeCheck.Be(values[1], ResultType.Number)], ResultType.Day, at),
        Function.Age or Function.Days or Function.Year or Function.Month or Function.Day or Function.FiscalYear =>
            new(function, [.. values.Select(AsDate)], ResultType.Number, at),
        Function.Length => new(function, [TypeCheck.Be(values[0], ResultType.Text)], ResultType.Number, at),
        _ => new(function, [.. values.Select(v => TypeCheck.Be(v, ResultType.Number))], ResultType.Number, at),
    };

    private static Expression AsDate(Expression value) => value is Literal { Value: string typed }
        ? TypeCheck.Day(typed, value.At)
        : TypeCheck.Be(value, Dates);

    private static Call If(IReadOnlyList<Expression> values, int at)
    {
        TypeCheck.Be(values[0], ResultType.YesNo);
        var branches = Alike([.. values.Skip(1).Select(TypeCheck.OneValue)]);
        return new(Function.If, [values[0], .. branches], branches[0].Type, at);
    }

    private static Call Same(Function function, IReadOnlyList<Expression> values, int at)
    {
        var alike = Alike([.. values.Select(TypeCheck.OneValue)]);
        return new(function, alike, alike[0].Type, at);
    }

    private static Call Extreme(Function function, IReadOnlyList<Expression> values, int at)
    {
        var alike = Alike([.. values.Select(v => TypeCheck.Be(v, ResultType.Number, ResultType.Day, ResultType.Moment))]);
        return new(function, alike, alike[0].Type, at);
    }

    private static List<Expression> Alike(List<Expression> values)
    {
        foreach (var other in values.Skip(1).Where(v => !TypeCheck.Is(v, values[0].Type) && values[0].Type is not ResultType.Unknown))
        {
            throw new FormulaFault(other.At, TypeWords.Of(values[0].Type));
        }

        return values;
    }

    private static Call Contains(IReadOnlyList<Expression> values, int at, NameReader names)
    {
        var whole = values[0];
        var part = whole is FieldName { Type: ResultType.Choices } choices ? names.Choice(choices, values[1]) : values[1];
        return whole.Type is ResultType.Choices
            ? new(Function.Contains, [whole, TypeCheck.Be(part, ResultType.Text)], ResultType.YesNo, at)
            : new(Function.Contains, [TypeCheck.Be(whole, ResultType.Text), TypeCheck.Be(part, ResultType.Text)], ResultType.YesNo, at);
    }

    /// <summary>合計([明細.数量]), 合計([明細.数量] × [明細.単価], [明細.種別] = "入"), 件数([明細]).</summary>
    private static OverRows Over(Function function, IReadOnlyList<Expression> values, Token word, NameReader names)
    {
        var counted = values[0] is FieldName { Meaning.HasRows: true } whole ? whole.Meaning : null;
        var rows = names.RowsFrom(word.Start) ?? counted ?? throw new FormulaFault(word.Start, "calculation.noRows", ("name", word.Text));
        if (counted is not null && (counted.Key != rows.Key || function is not Function.Count))
        {
            throw new FormulaFault(values[0].At, "calculation.noRows", ("name", word.Text));
        }

        var value = counted is not null ? null : function switch
        {
            Function.Count => values[0],
            Function.Sum or Function.Average => TypeCheck.Be(values[0], ResultType.Number),
            _ => TypeCheck.Be(values[0], ResultType.Number, ResultType.Day, ResultType.Moment),
        };
        var condition = values.Count > 1 ? TypeCheck.Be(values[1], ResultType.YesNo) : null;
        var type = function is Function.Min or Function.Max && value!.Type is not ResultType.Unknown ? value.Type : ResultType.Number;
        return new(function, rows, value, condition, type, word.Start);
    }

    private static FieldName? Rows(Expression value) => value as FieldName is { Rows: not null } name ? name : null;
}
