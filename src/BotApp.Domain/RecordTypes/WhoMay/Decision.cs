namespace BotApp.Domain.RecordTypes.WhoMay;

/// <summary>Allowed, or refused with what would have been needed.</summary>
/// <param name="Action">What was refused; not seeing a record refuses everything else too.</param>
/// <param name="Field">The field that was refused; null when it was the record.</param>
/// <param name="Rules">Any of them would have allowed it; none for somebody who has no part in the unit.</param>
public sealed record Decision(bool IsAllowed, AccessAction Action, Field? Field, IReadOnlyList<AccessRule> Rules)
{
    public static Decision Allow(AccessAction action, Field? field) => new(true, action, field, []);

    public static Decision Refuse(AccessAction action, Field? field, params IReadOnlyList<AccessRule> rules) => new(false, action, field, rules);
}
