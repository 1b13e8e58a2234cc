using BotApp.Domain.RecordTypes;

namespace BotApp.Domain.Alerts.Rules;

/// <summary>What a rule found in one record: the rule as it was then, and the value it saw.</summary>
public sealed record Finding(Rule Rule, FieldValue Value)
{
    public Level Level => Rule.Level;

    public string Field => Rule.Field;
}
