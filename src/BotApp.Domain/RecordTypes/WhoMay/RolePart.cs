using BotApp.Domain.People;

namespace BotApp.Domain.RecordTypes.WhoMay;

/// <summary>What everybody of a role may do, for a table in words.</summary>
/// <param name="Conditions">With which records, where it is not all or none: the rules that reach the role.</param>
public sealed record RolePart(AccessAction Action, bool IsAll, IReadOnlyList<AccessRule> Conditions)
{
    public bool IsNone => !IsAll && Conditions.Count == 0;

    public static RolePart Of(RecordTypeDefinition type, Role role, AccessAction action, string? field = null) =>
        Of(Decide.RulesFor(type, action, field), role, action);

    public static RolePart Of(IReadOnlyList<AccessRule> rules, Role role, AccessAction action)
    {
        HashSet<Role> roles = [Role.Staff, role];
        if (role is Role.Administrator)
        {
            return new(action, true, []);
        }

        // Without rules a register is changed by builders, everything else is everybody's.
        if (rules.Count == 0)
        {
            return new(action, action is not AccessAction.Define || role is Role.Builder, []);
        }

        var reached = rules.Where(r => roles.Contains(r.Role)).ToList();
        return reached.Exists(r => r.IsUnconditional) ? new(action, true, []) : new(action, false, reached);
    }
}
