using BotApp.Domain.RecordTypes;

namespace BotApp.Domain.Alerts.Rules;

/// <summary>A number between borders; an absent border is open. <c>AtLeast</c> and <c>AtMost</c> include their number.</summary>
public sealed record NumberWithin(
    decimal? AtLeast = null, decimal? AtMost = null, decimal? Above = null, decimal? Below = null) : Condition
{
    public override bool Meets(FieldValue value) =>
        value is NumberValue { Number: var number }
        && (AtLeast is not { } atLeast || number >= atLeast)
        && (AtMost is not { } atMost || number <= atMost)
        && (Above is not { } above || number > above)
        && (Below is not { } below || number < below);

    public override bool Fits(Field field) =>
        field is { Kind: FieldKind.Number } or { Kind: FieldKind.Calculated, Result: FieldKind.Number } && (AtLeast ?? AtMost ?? Above ?? Below) is not null && IsPossible;

    private bool IsPossible =>
        !(Math.Max(AtLeast ?? decimal.MinValue, Above ?? decimal.MinValue) > Math.Min(AtMost ?? decimal.MaxValue, Below ?? decimal.MaxValue));
}
