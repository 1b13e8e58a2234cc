namespace BotApp.Domain.Calculation;

/// <summary>A part of a formula that gives one value, or nothing. It cannot fail and cannot go on for ever.</summary>
internal abstract class Expression(ResultType type, int at)
{
    public ResultType Type => type;

    /// <summary>Where it begins in the text.</summary>
    public int At => at;

    public object? Of(Evaluation evaluation) => evaluation.MayStep() ? Calculate(evaluation) : null;

    protected abstract object? Calculate(Evaluation evaluation);
}
