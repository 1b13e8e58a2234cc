using BotApp.Domain.People;

namespace BotApp.Domain.RecordTypes.WhoMay;

/// <summary>What is wrong with the rules of a definition. No rule can let a vendor see a record, so none may say that it does.</summary>
internal static class AccessCheck
{
    public static IEnumerable<Refusal> Of(RecordTypeDefinition definition) =>
        (definition.Access ?? []).SelectMany(rule => Of(definition, rule)).Distinct();

    private static IEnumerable<Refusal> Of(RecordTypeDefinition definition, AccessRule rule)
    {
        if (rule.Role is Role.Vendor)
        {
            yield return Refusal.Of("access.rule.vendor");
        }

        if (rule.Action is AccessAction.Add or AccessAction.Define && !rule.IsUnconditional)
        {
            yield return Refusal.Of("access.rule.noRecordYet");
        }

        if (rule.Field is { } key && WrongField(definition, rule.Action, key) is { } wrong)
        {
            yield return wrong;
        }

        if (rule.Whose is Whose.Assigned && (rule.Assignee is null || definition.Find(rule.Assignee)?.Kind is not FieldKind.Person))
        {
            yield return Refusal.Of("access.rule.assignee", ("field", rule.Assignee ?? ""));
        }

        if (rule.When is { } condition && !IsAnswerable(definition, condition))
        {
            yield return Refusal.Of("access.rule.condition", ("field", condition.Field));
        }
    }

    /// <summary>A record hangs on whom it is about and when; a register that hid these could not be read.</summary>
    private static Refusal? WrongField(RecordTypeDefinition definition, AccessAction action, string key) =>
        definition.Find(key) is not { } field ? Refusal.Of("refusal.definition.pointsNowhere", ("field", key))
        : action is not (AccessAction.View or AccessAction.Edit) ? Refusal.At(key, "access.rule.fieldAction", ("label", field.Label.Ja))
        : key == definition.SubjectField || key == definition.ObservedField ? Refusal.At(key, "access.rule.hasPurpose", ("label", field.Label.Ja))
        : null;

    private static bool IsAnswerable(RecordTypeDefinition definition, AccessCondition condition) => condition.Is.Count > 0
        && definition.Find(condition.Field) is { } field
        && field.Kind switch
        {
            FieldKind.YesNo => condition.Is.All(value => value is AccessCondition.Yes or AccessCondition.No),
            FieldKind.Choice or FieldKind.MultiChoice => condition.Is.All(value => field.FindChoice(value) is not null),
            FieldKind.Text or FieldKind.Notes or FieldKind.Number or FieldKind.Date or FieldKind.Time or FieldKind.Moment
                or FieldKind.Reference or FieldKind.Person or FieldKind.Calculated or FieldKind.Files or FieldKind.Rows
                or FieldKind.AutoNumber or FieldKind.Heading or FieldKind.Explanation => false,
        };
}
