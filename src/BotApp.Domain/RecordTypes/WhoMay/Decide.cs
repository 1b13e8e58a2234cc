namespace BotApp.Domain.RecordTypes.WhoMay;

/// <summary>
/// The one check of who may do what: behind card, list, search, dialog, history, save and message extension. Pure and
/// total: it always answers, for every role, action, record and field.
/// </summary>
public static class Decide
{
    /// <param name="record">Null asks whether there may be a record with which it is allowed.</param>
    /// <param name="field">Null asks about the record as a whole.</param>
    public static Decision Of(Standing who, AccessAction action, RecordTypeDefinition type, AskedRecord? record, Field? field = null)
    {
        if (who.Roles.Count == 0)
        {
            return action is AccessAction.Define && who.MayBuild ? Decision.Allow(action, field) : Decision.Refuse(action, field);
        }

        if (who.IsAdministrator)
        {
            return Decision.Allow(action, field);
        }

        return Steps(action, field)
            .Select(step => OfStep(who, step.Action, step.Field, type, record))
            .FirstOrDefault(step => !step.IsAllowed) ?? Decision.Allow(action, field);
    }

    public static bool Sees(Standing who, RecordTypeDefinition type, AskedRecord? record, Field? field = null) =>
        Of(who, AccessAction.View, type, record, field).IsAllowed;

    /// <summary>Sees the field, whether or not the record: also whoever only adds records fills it in.</summary>
    public static bool SeesField(Standing who, RecordTypeDefinition type, AskedRecord? record, Field field) =>
        who.IsAdministrator || (who.Roles.Count > 0 && OfStep(who, AccessAction.View, field, type, record).IsAllowed);

    /// <summary>Sees it in every record that they see: it may be sorted and filtered by.</summary>
    public static bool SeesAlways(Standing who, RecordTypeDefinition type, string fieldKey) =>
        who.IsAdministrator || Unconditional(who, RulesFor(type, AccessAction.View, fieldKey));

    /// <summary>None means everybody (to change the register: whoever builds).</summary>
    public static IReadOnlyList<AccessRule> RulesFor(RecordTypeDefinition type, AccessAction action, string? fieldKey) =>
        type.Access is { } rules ? [.. rules.Where(r => r.Action == action && r.Field == fieldKey)] : [];

    internal static bool Unconditional(Standing who, IReadOnlyList<AccessRule> rules) =>
        rules.Count == 0 || rules.Any(r => who.Roles.Contains(r.Role) && r.IsUnconditional);

    /// <summary>What must be allowed, in the order in which the first refusal explains most.</summary>
    private static IEnumerable<(AccessAction Action, Field? Field)> Steps(AccessAction action, Field? field)
    {
        // Somebody may fill in what they do not see afterwards (a letter box); anything else needs to be seen.
        if (action is AccessAction.Edit or AccessAction.Withdraw or AccessAction.Export)
        {
            yield return (AccessAction.View, null);
        }

        yield return (action, null);
        if (field is not null && action is not AccessAction.Define and not AccessAction.Withdraw)
        {
            yield return (AccessAction.View, field);
        }

        if (field is not null && (action is AccessAction.Add or AccessAction.Edit))
        {
            yield return (AccessAction.Edit, field);
        }
    }

    private static Decision OfStep(Standing who, AccessAction action, Field? field, RecordTypeDefinition type, AskedRecord? record)
    {
        var rules = RulesFor(type, action, field?.Key);
        var isAllowed = rules.Count == 0
            ? action is not AccessAction.Define || who.MayBuild
            : rules.Any(rule => Allows(rule, who, record));
        return isAllowed ? Decision.Allow(action, field) : Decision.Refuse(action, field, rules);
    }

    private static bool Allows(AccessRule rule, Standing who, AskedRecord? record) =>
        who.Roles.Contains(rule.Role) && (record is null || (IsTheirs(rule, who.PersonId, record) && rule.When?.Holds(record.Values) is not false));

    private static bool IsTheirs(AccessRule rule, long personId, AskedRecord record) => rule.Whose switch
    {
        Whose.Anybodys => true,
        Whose.Own => personId != 0 && record.EnteredById == personId,
        Whose.Assigned => personId != 0 && record.Values.Person(rule.Assignee) == personId,
    };
}
