using System.Text.Json;

namespace BotApp.Domain.RecordTypes.WhoMay;

/// <summary>The rules for one action, or one field, before and after; without rules whoever sees the records may.</summary>
public sealed record AccessDifference(
    AccessAction Action, string? Field, IReadOnlyList<AccessRule> Before, IReadOnlyList<AccessRule> After)
{
    public static IReadOnlyList<AccessDifference> Between(RecordTypeDefinition before, RecordTypeDefinition after) =>
    [
        .. (before.Access ?? []).Concat(after.Access ?? [])
            .Select(rule => (rule.Action, rule.Field)).Distinct()
            .Select(about => new AccessDifference(
                about.Action,
                about.Field,
                Decide.RulesFor(before, about.Action, about.Field),
                Decide.RulesFor(after, about.Action, about.Field)))
            .Where(d => Written(d.Before) != Written(d.After)),
    ];

    /// <summary>Compared as they are written: a rule holds a list.</summary>
    private static string Written(IReadOnlyList<AccessRule> rules) => JsonSerializer.Serialize(rules, DefinitionJson.Options);
}
