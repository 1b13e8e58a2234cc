namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>Limits must leave room: ends in order, and something plausible that is not refused.</summary>
internal static class LimitsCheck
{
    public static IEnumerable<Refusal> Of(Field field)
    {
        if (IsReversed(field.Limits?.Hard))
        {
            yield return Refusal.At(field.Key, "refusal.definition.limitsReversed", ("field", field.Key));
        }

        if (IsReversed(field.Limits?.Soft))
        {
            yield return Refusal.At(field.Key, "refusal.definition.softReversed", ("field", field.Key));
        }
        else if (field.Limits is { Hard: { } hard, Soft: { } soft } && !IsReversed(hard) && IsWider(soft, hard))
        {
            yield return Refusal.At(field.Key, "refusal.definition.softOutsideHard", ("field", field.Key));
        }
    }

    private static bool IsReversed(Bounds? bounds) => bounds is { From: { } from, To: { } to } && from > to;

    private static bool IsWider(Bounds soft, Bounds hard) =>
        (soft.From is { } from && !hard.Contain(from)) || (soft.To is { } to && !hard.Contain(to));
}
