using BotApp.Domain.People;

namespace BotApp.Domain.RecordTypes.WhoMay;

/// <summary>The rules that most registers need, to be chosen by one press.</summary>
/// <param name="Key">Stable, for the button.</param>
public sealed record UsualRules(string Key, IReadOnlyList<AccessRule> Rules)
{
    public static IReadOnlyList<UsualRules> For(RecordTypeDefinition type, AccessAction action, string? field)
    {
        AccessRule May(Role role) => new() { Action = action, Role = role, Field = field };
        var own = May(Role.Staff) with { Whose = Whose.Own };
        var assigned = type.LiveFields().FirstOrDefault(f => f.Kind is FieldKind.Person) is { } charge
            ? May(Role.Staff) with { Whose = Whose.Assigned, Assignee = charge.Key }
            : null;
        List<UsualRules> rules = [new("everybody", []), new("nurses", [May(Role.Nurse)])];
        if (action is not (AccessAction.Add or AccessAction.Define))
        {
            rules.Add(new("nurses-own", [May(Role.Nurse), own]));
            rules.Add(new("own", [own]));
            rules.AddRange(assigned is null ? [] : [new UsualRules("nurses-assigned", [May(Role.Nurse), assigned]), new("own-assigned", [own, assigned])]);
        }

        rules.Add(new("builders", [May(Role.Builder)]));
        rules.Add(new("administrators", [May(Role.Administrator)]));
        return rules;
    }
}
