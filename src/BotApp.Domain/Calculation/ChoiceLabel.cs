namespace BotApp.Domain.Calculation;

/// <summary>A choice as text: its Japanese label, whatever language the viewer reads, because the result is stored.</summary>
internal sealed class ChoiceLabel(FieldName name) : Expression(ResultType.Text, name.At)
{
    protected override object? Calculate(Evaluation evaluation) => name.Of(evaluation) switch
    {
        string key => name.Meaning.Choices.GetValueOrDefault(key)?.Ja ?? key,
        IReadOnlyList<string> keys => string.Join('、', keys.Select(key => name.Meaning.Choices.GetValueOrDefault(key)?.Ja ?? key)),
        _ => null,
    };
}
