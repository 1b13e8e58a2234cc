using BotApp.Domain.People;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.RecordTypes;

/// <summary>条件を付けて加える: one more rule for an action, by role, whose record, and what the record says.</summary>
internal static class AccessRuleForm
{
    private static readonly bool[] YesAndNo = [true, false];

    private const int MostConditions = 40;
    private const string Assigned = "assigned:";

    public static async Task<Answer> Open(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var found = await TypeGround.Of(scene, turn, cancellation);
        if (found.IsRefused)
        {
            return scene.Refuse(found.Refusals);
        }

        var ground = found.Value;
        return AccessPress.Row(ground, turn) is var (action, field)
            ? Shown.As(scene, scene.Deck.Draw("form", scene.Language, Form(ground, action, field)), scene.Say("type.formSummary"))
            : await AccessPress.Open(scene, turn, cancellation);
    }

    public static async Task<Answer> Add(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var found = await TypeGround.Of(scene, turn, cancellation);
        if (found.IsRefused)
        {
            return scene.Refuse(found.Refusals);
        }

        var ground = found.Value;
        if (AccessPress.Row(ground, turn) is not var (action, field) || !Enum.TryParse<Role>(turn.Typed("role"), out var role) || !Enum.IsDefined(role))
        {
            return await Open(scene, turn, cancellation);
        }

        var whose = turn.Typed("whose");
        var rule = new AccessRule
        {
            Action = action,
            Role = role,
            Field = field,
            Whose = whose == "own" ? Whose.Own : whose.StartsWith(Assigned, StringComparison.Ordinal) ? Whose.Assigned : Whose.Anybodys,
            Assignee = whose.StartsWith(Assigned, StringComparison.Ordinal) ? whose[Assigned.Length..] : null,
            When = turn.Typed("when").Split('=') is [var key, var value] ? new(key, [value]) : null,
        };
        return await AccessPress.Publish(ground, [(action, field, [.. Decide.RulesFor(ground.Definition, action, field), rule])], cancellation);
    }

    private static FormCard Form(TypeGround ground, AccessAction action, string? field)
    {
        var scene = ground.Scene;
        var what = AccessWords.Action(scene.Words, ground.Definition, action, field, scene.Language);
        return new(
            scene.Say("access.chooseTitle", ("type", ground.Label), ("what", what)),
            [
                Choice(scene, "role", nameof(Role.Staff), new[] { Role.Staff, Role.Nurse, Role.Builder }.Select(r => new FormChoice(r.ToString(), scene.Say($"access.role.{FieldWords.Camel(r.ToString())}")))),
                Choice(scene, "whose", "any", Whoses(ground)),
                Choice(scene, "when", "always", Conditions(ground).Take(MostConditions)),
            ],
            [
                new(scene.Say("access.add"), "type.accessAdd", Saving.Data(AccessPress.Data(ground, action, field))) { Style = "positive" },
                new(scene.Say("access.back"), "type.access", TypeCard.Data(ground)) { AssociatedInputs = "none" },
            ])
        {
            Subtitle = scene.Say("access.addLead"),
        };
    }

    private static FormField Choice(Scene scene, string key, string value, IEnumerable<FormChoice> choices) =>
        new(key, FieldInput.Choice, scene.Say($"access.form.{key}")) { Required = true, Value = value, Choices = [.. choices] };

    private static IEnumerable<FormChoice> Whoses(TypeGround ground) =>
    [
        new("any", ground.Scene.Say("access.form.any")),
        new("own", ground.Scene.Say("access.form.own")),
        .. ground.Definition.LiveFields().Where(f => f.Kind is FieldKind.Person)
            .Select(f => new FormChoice(Assigned + f.Key, ground.Scene.Say("access.form.assigned", ("label", f.Label.In(ground.Scene.Language))))),
    ];

    private static IEnumerable<FormChoice> Conditions(TypeGround ground)
    {
        var language = ground.Scene.Language;
        var fields = ground.Definition.LiveFields();
        var choices = fields.Where(f => f.Kind is FieldKind.Choice or FieldKind.MultiChoice)
            .SelectMany(f => f.Choices.Where(c => !c.IsRetired).Select(c => (Field: f, c.Key, Label: c.Label.In(language))));
        var answers = fields.Where(f => f.Kind is FieldKind.YesNo).SelectMany(f => YesAndNo.Select(yes =>
            (Field: f, Key: yes ? AccessCondition.Yes : AccessCondition.No, Label: FieldBehaviour.Of(f.Kind).Show(new YesNoValue(yes), f, language))));
        return choices.Concat(answers)
            .Select(c => new FormChoice($"{c.Field.Key}={c.Key}", ground.Scene.Say("access.form.says", ("label", c.Field.Label.In(language)), ("value", c.Label))))
            .Prepend(new("always", ground.Scene.Say("access.form.always")));
    }
}
