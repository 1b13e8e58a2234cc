using BotApp.Domain.RecordTypes;

namespace BotApp.Domain.Alerts.Rules;

/// <summary>Puts the rules to a record. Pure: the same record and rules give the same findings.</summary>
public static class Judgement
{
    /// <summary>
    /// The findings, the worst first. Of several rules over one field only the highest speaks: 93 % is an emergency and
    /// not a warning as well. A missing value, and one that could not be measured, is no finding and never normal either.
    /// </summary>
    public static IReadOnlyList<Finding> Of(RecordTypeDefinition definition, IEnumerable<Rule> rules, RecordValues values) =>
        [.. rules
            .Where(rule => rule.RecordType == definition.Key && definition.Find(rule.Field) is not null)
            .Select(rule => values[rule.Field] is { } value && rule.When.Meets(value) ? new Finding(rule, value) : null)
            .OfType<Finding>()
            .GroupBy(finding => finding.Field, StringComparer.Ordinal)
            .Select(ofOneField => ofOneField.MaxBy(finding => finding.Level)!)
            .OrderByDescending(finding => finding.Level)];
}
