namespace BotApp.Domain.RecordTypes.WhoMay;

/// <summary>What a record must say: one of these choices, or <c>true</c>/<c>false</c> of a yes/no field.</summary>
public sealed record AccessCondition(string Field, IReadOnlyList<string> Is)
{
    public const string Yes = "true";
    public const string No = "false";

    public bool Holds(RecordValues values) => values[Field] switch
    {
        ChoiceValue choice => Is.Contains(choice.Key, StringComparer.Ordinal),
        ChoicesValue choices => choices.Keys.Intersect(Is, StringComparer.Ordinal).Any(),
        YesNoValue answer => Is.Contains(answer.IsYes ? Yes : No, StringComparer.Ordinal),
        _ => false,
    };
}
