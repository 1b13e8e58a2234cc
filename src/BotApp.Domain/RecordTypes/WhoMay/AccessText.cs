using BotApp.Domain.People;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.WhoMay;

/// <summary>Rules in words: 看護師、職員（自分が登録した記録）.</summary>
public static class AccessText
{
    /// <summary>Administrators may always, so they stand in every list.</summary>
    public static string Who(RecordTypeDefinition type, IReadOnlyList<AccessRule> rules, Language language) => Listed.In(
        language, rules.Select(rule => Rule(type, rule, language)).Append(Of(Role.Administrator).In(language)).Distinct(StringComparer.Ordinal));

    public static Label Of(Role role) => role switch
    {
        Role.Administrator => new("管理者", "administrators"),
        Role.Nurse => new("看護師", "nurses"),
        Role.Staff => new("職員", "staff"),
        Role.Builder => new("内製担当", "builders"),
        Role.Vendor => new("ベンダー", "vendor"),
    };

    /// <summary>The sentence of a refusal: which rule, what to do, whom to ask.</summary>
    public static Refusal Why(Decision decision, RecordTypeDefinition type, Language language)
    {
        if (decision.Rules.Count == 0)
        {
            return Refusal.Of(decision.Action is AccessAction.Define ? "refusal.edit.onlyBuilders" : "record.noUnit");
        }

        var who = ("who", Who(type, decision.Rules, language));
        return decision.Field is { } field
            ? Refusal.At(field.Key, "access.refused.field", ("label", field.Label.In(language)), who)
            : Refusal.Of(WordsOf(decision.Action), ("type", type.Label.In(language)), who);
    }

    /// <summary>With which records a rule lets somebody do it; none for all.</summary>
    public static IReadOnlyList<string> Conditions(RecordTypeDefinition type, AccessRule rule, Language language) =>
        [.. new[] { OfWhose(type, rule, language), When(type, rule.When, language) }.OfType<string>()];

    private static string Rule(RecordTypeDefinition type, AccessRule rule, Language language)
    {
        var conditions = Conditions(type, rule, language);
        var role = Of(rule.Role).In(language);
        return conditions.Count == 0
            ? role
            : new Label($"{role}（{string.Join('、', conditions)}）", $"{role} ({string.Join(", ", conditions)})").In(language);
    }

    private static string? OfWhose(RecordTypeDefinition type, AccessRule rule, Language language) => rule.Whose switch
    {
        Whose.Anybodys => null,
        Whose.Own => new Label("自分が登録した記録", "records they entered").In(language),
        Whose.Assigned => Assigned(type.Find(rule.Assignee ?? "")?.Label.In(language) ?? "", language),
    };

    private static string Assigned(string field, Language language) =>
        new Label($"「{field}」が自分の記録", $"records where they are “{field}”").In(language);

    private static string? When(RecordTypeDefinition type, AccessCondition? condition, Language language)
    {
        if (condition is null || type.Find(condition.Field) is not { } field)
        {
            return null;
        }

        var (label, values) = (field.Label.In(language), condition.Is.Select(value => Value(field, value, language)).ToList());
        return new Label($"「{label}」が「{string.Join("」か「", values)}」の記録", $"records whose “{label}” is {string.Join(" or ", values)}").In(language);
    }

    private static string Value(Field field, string value, Language language) => value switch
    {
        _ when field.FindChoice(value) is { } choice => choice.Label.In(language),
        AccessCondition.Yes => FieldBehaviour.Of(FieldKind.YesNo).Show(new YesNoValue(true), field, language),
        AccessCondition.No => FieldBehaviour.Of(FieldKind.YesNo).Show(new YesNoValue(false), field, language),
        _ => value,
    };

    private static string WordsOf(AccessAction action) => action switch
    {
        AccessAction.View => "access.refused.view",
        AccessAction.Add => "access.refused.add",
        AccessAction.Edit => "access.refused.edit",
        AccessAction.Withdraw => "access.refused.withdraw",
        AccessAction.Export => "access.refused.export",
        AccessAction.Define => "access.refused.define",
    };
}
