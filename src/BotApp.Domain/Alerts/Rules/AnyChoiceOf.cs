using BotApp.Domain.RecordTypes;

namespace BotApp.Domain.Alerts.Rules;

/// <summary>At least one of these choices is chosen; without a list, any choice at all.</summary>
public sealed record AnyChoiceOf(IReadOnlyList<string>? Choices = null) : Condition
{
    public override bool Meets(FieldValue value) => value switch
    {
        ChoicesValue { Keys: var keys } => keys.Any(IsMeant),
        ChoiceValue { Key: var key } => IsMeant(key),
        _ => false,
    };

    public override bool Fits(Field field) =>
        field.Kind is FieldKind.Choice or FieldKind.MultiChoice
        && (Choices is null || (Choices.Count > 0 && Choices.All(key => field.FindChoice(key) is not null)));

    private bool IsMeant(string key) => Choices is null || Choices.Contains(key);
}
