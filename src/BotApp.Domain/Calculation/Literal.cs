namespace BotApp.Domain.Calculation;

internal sealed class Literal(object? value, ResultType type, int at) : Expression(type, at)
{
    public object? Value => value;

    protected override object? Calculate(Evaluation evaluation) => value;
}
