namespace BotApp.Domain.Calculation;

/// <summary>A field in brackets.</summary>
/// <param name="rows">The table whose row it stands in; null for a field of the record itself.</param>
internal sealed class FieldName(NameMeaning meaning, NameMeaning? rows, int at) : Expression(meaning.Type, at)
{
    public NameMeaning Meaning => meaning;

    public NameMeaning? Rows => rows;

    protected override object? Calculate(Evaluation evaluation) =>
        (rows is null ? evaluation.Values : evaluation.Row)?.Value(meaning.Key);
}
