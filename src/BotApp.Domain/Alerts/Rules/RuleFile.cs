using System.Text;
using System.Text.Json;
using BotApp.Domain.RecordTypes;

namespace BotApp.Domain.Alerts.Rules;

/// <summary>Rules as JSON: as a preset carries them and as they are stored.</summary>
public static class RuleFile
{
    public static string Write(IEnumerable<Rule> rules) => JsonSerializer.Serialize(rules, DefinitionJson.Options);

    public static Outcome<IReadOnlyList<Rule>> Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<List<Rule>>(Encoding.UTF8.GetBytes(json), DefinitionJson.Options) is { } rules
                ? Outcome<IReadOnlyList<Rule>>.Of(rules)
                : Refusal.Of("refusal.rule.unreadable", ("place", "$"));
        }
        catch (JsonException e)
        {
            return Refusal.Of("refusal.rule.unreadable", ("place", e.Path ?? "$"));
        }
    }

    /// <summary>What is wrong with the rules, all at once, given the record types they may judge.</summary>
    public static IReadOnlyList<Refusal> Check(IReadOnlyList<Rule> rules, IEnumerable<RecordTypeDefinition> types)
    {
        var byKey = types.ToDictionary(t => t.Key, StringComparer.Ordinal);
        var twice = rules.GroupBy(r => r.Key, StringComparer.Ordinal).Where(g => g.Count() > 1);
        return
        [
            .. twice.Select(g => Refusal.Of("refusal.rule.keyTwice", ("rule", g.Key))),
            .. rules.SelectMany(rule => CheckOne(rule, byKey.GetValueOrDefault(rule.RecordType))),
        ];
    }

    private static IEnumerable<Refusal> CheckOne(Rule rule, RecordTypeDefinition? type)
    {
        if (string.IsNullOrWhiteSpace(rule.Sentence.Ja) || string.IsNullOrWhiteSpace(rule.Source.Ja))
        {
            yield return Refusal.Of("refusal.rule.noSentence", ("rule", rule.Key));
        }

        if (type?.Find(rule.Field) is not { IsRetired: false } field)
        {
            yield return Refusal.Of("refusal.rule.noField", ("rule", rule.Key), ("field", rule.Field));
        }
        else if (!rule.When.Fits(field))
        {
            yield return Refusal.Of("refusal.rule.doesNotFit", ("rule", rule.Key), ("field", rule.Field));
        }
    }
}
