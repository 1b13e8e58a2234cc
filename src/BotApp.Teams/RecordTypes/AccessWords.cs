using BotApp.Domain.People;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.RecordTypes;

/// <summary>Who may do what, in words.</summary>
internal static class AccessWords
{
    /// <summary>見る, 登録する …; of a field 「電話」を見る.</summary>
    public static string Action(Words words, RecordTypeDefinition type, AccessAction action, string? field, Language language) =>
        field is null || type.Find(field) is not { } named
            ? words.Say($"access.action.{Key(action)}")
            : words.Say($"access.ofField.{Key(action)}", ("label", named.Label.In(language)));

    public static string Who(Words words, RecordTypeDefinition type, AccessAction action, IReadOnlyList<AccessRule> rules, Language language) =>
        (rules.Count, action) switch
        {
            (0, AccessAction.Define) => words.Say("access.usualBuilders"),
            (0, _) => words.Say("access.everybody"),
            _ => AccessText.Who(type, rules, language),
        };

    /// <summary>職員は自分が登録した記録だけ訂正できます: what the rules mean for everybody without a special role.</summary>
    public static string Preview(Words words, RecordTypeDefinition type, AccessAction action, IReadOnlyList<AccessRule> rules, Language language) =>
        RolePart.Of(rules, Role.Staff, action) switch
        {
            { IsAll: true } => words.Say($"access.staff.all.{Key(action)}"),
            { IsNone: true } => words.Say($"access.staff.none.{Key(action)}"),
            var part => words.Say($"access.staff.some.{Key(action)}", ("which", Which(type, part, language))),
        };

    public static string Difference(Words words, AccessDiffers differs, Language language) => words.Say(
        "access.difference",
        ("what", Action(words, differs.After, differs.What.Action, differs.What.Field, language)),
        ("before", Who(words, differs.After, differs.What.Action, differs.What.Before, language)),
        ("after", Who(words, differs.After, differs.What.Action, differs.What.After, language)));

    /// <summary>One line of the table: できる: 見る・登録する  一部: 訂正する（自分が登録した記録）  できない: 取り下げる.</summary>
    public static string OfRole(Words words, RecordTypeDefinition type, Role role, Language language)
    {
        var parts = Enum.GetValues<AccessAction>().Select(action => RolePart.Of(type, role, action)).ToList();
        var some = parts.Where(p => !p.IsAll && !p.IsNone)
            .Select(p => words.Say("access.part", ("what", Name(words, p)), ("which", Which(type, p, language))));
        string[] lines =
        [
            Line(words, "access.can", parts.Where(p => p.IsAll).Select(p => Name(words, p)), language),
            Line(words, "access.canPartly", some, language),
            Line(words, "access.cannot", parts.Where(p => p.IsNone).Select(p => Name(words, p)), language),
        ];
        return string.Join(Between.Facts, lines.Where(line => line.Length > 0));
    }

    public static string Key(AccessAction action) => FieldWords.Camel(action.ToString());

    public static string Which(RecordTypeDefinition type, RolePart part, Language language) => string.Join(
        new Label("と、", ", and ").In(language),
        part.Conditions.Select(rule => string.Join(Between.Items(language), AccessText.Conditions(type, rule, language))));

    private static string Name(Words words, RolePart part) => words.Say($"access.action.{Key(part.Action)}");

    private static string Line(Words words, string key, IEnumerable<string> items, Language language)
    {
        var text = string.Join(Between.Names(language), items);
        return text.Length == 0 ? "" : words.Say(key, ("what", text));
    }
}
