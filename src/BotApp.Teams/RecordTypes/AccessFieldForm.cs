using BotApp.Domain;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.RecordTypes;

/// <summary>項目を隠す: which field, who sees it, who fills it in.</summary>
internal static class AccessFieldForm
{
    public static async Task<Answer> Open(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await TypeGround.Of(scene, turn, cancellation);
        return ground.IsRefused ? scene.Refuse(ground.Refusals) : Draw(ground.Value, "", []);
    }

    public static async Task<Answer> Save(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var found = await TypeGround.Of(scene, turn, cancellation);
        if (found.IsRefused)
        {
            return scene.Refuse(found.Refusals);
        }

        var (ground, key) = (found.Value, turn.Typed("field"));
        if (Fields(ground.Definition).All(f => f.Key != key))
        {
            return Draw(ground, key, [Refusal.At("field", "access.pickField")]);
        }

        var changes = new[] { (Action: AccessAction.View, Input: "view"), (Action: AccessAction.Edit, Input: "edit") }
            .Select(row => (row.Action, Rules: Chosen(ground.Definition, row.Action, key, turn.Typed(row.Input))))
            .Where(row => row.Rules is not null)
            .Select(row => (row.Action, (string?)key, row.Rules!))
            .ToList();
        return await AccessPress.Publish(ground, changes, cancellation);
    }

    /// <summary>Null leaves it as it is.</summary>
    private static IReadOnlyList<AccessRule>? Chosen(RecordTypeDefinition type, AccessAction action, string field, string chosen) =>
        UsualRules.For(type, action, field).FirstOrDefault(r => r.Key == chosen)?.Rules;

    private static Answer Draw(TypeGround ground, string field, IReadOnlyList<Refusal> refusals)
    {
        var scene = ground.Scene;
        var error = refusals.Count == 0 ? null : scene.Words.Write(refusals[0]);
        var form = new FormCard(
            scene.Say("access.hideTitle", ("type", ground.Label)),
            [
                new("field", FieldInput.Choice, scene.Say("access.form.field"))
                {
                    Required = true,
                    Value = field,
                    Choices = [.. Fields(ground.Definition).Select(f => new FormChoice(f.Key, f.Label.In(scene.Language)))],
                    Error = error,
                },
                Who(ground, "view", AccessAction.View),
                Who(ground, "edit", AccessAction.Edit),
            ],
            [
                new(scene.Say("access.set"), "type.accessField", Saving.Data(TypeCard.Data(ground))) { Style = "positive" },
                new(scene.Say("access.back"), "type.access", TypeCard.Data(ground)) { AssociatedInputs = "none" },
            ])
        {
            Subtitle = scene.Say("access.hideLead"),
        };
        return Shown.As(scene, scene.Deck.Draw("form", scene.Language, form), scene.Say("type.formSummary"));
    }

    private static FormField Who(TypeGround ground, string key, AccessAction action)
    {
        var (scene, type) = (ground.Scene, ground.Definition);
        return new(key, FieldInput.Choice, scene.Say($"access.form.{key}"))
        {
            Required = true,
            Value = "everybody",
            Choices = [.. UsualRules.For(type, action, null).Select(usual => new FormChoice(usual.Key, AccessWords.Who(scene.Words, type, action, usual.Rules, scene.Language)))],
        };
    }

    /// <summary>What the register works by is seen by all who see the record.</summary>
    private static IEnumerable<Field> Fields(RecordTypeDefinition type) => type.LiveFields()
        .Where(f => FieldBehaviour.Of(f.Kind).HoldsValue && f.Key != type.SubjectField && f.Key != type.ObservedField);
}
