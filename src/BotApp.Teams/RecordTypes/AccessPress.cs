using System.Text.Json.Nodes;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.RecordTypes;

/// <summary>The buttons of だれができるか: the table, the choice for one row, and the press that publishes it.</summary>
internal static class AccessPress
{
    public static async Task<Answer> Open(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await TypeGround.Of(scene, turn, cancellation);
        return ground.IsRefused ? scene.Refuse(ground.Refusals) : ground.Value.Answer(await AccessCard.Draw(ground.Value, cancellation));
    }

    public static async Task<Answer> Choose(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var found = await TypeGround.Of(scene, turn, cancellation);
        if (found.IsRefused)
        {
            return scene.Refuse(found.Refusals);
        }

        var ground = found.Value;
        return Row(ground, turn) is var (action, field) ? ground.Answer(Choices(ground, action, field)) : await Open(scene, turn, cancellation);
    }

    public static async Task<Answer> Set(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var found = await TypeGround.Of(scene, turn, cancellation);
        if (found.IsRefused)
        {
            return scene.Refuse(found.Refusals);
        }

        var ground = found.Value;
        return Row(ground, turn) is var (action, field)
            && UsualRules.For(ground.Definition, action, field).FirstOrDefault(r => r.Key == turn.Text("rules")) is { } chosen
                ? await Publish(ground, [(action, field, chosen.Rules)], cancellation)
                : await Verbs.Unknown(scene);
    }

    /// <summary>元に戻す: who may do what as an earlier version said, and itself a version.</summary>
    public static async Task<Answer> Back(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var found = await TypeGround.Of(scene, turn, cancellation);
        if (found.IsRefused)
        {
            return scene.Refuse(found.Refusals);
        }

        var ground = found.Value;
        var version = turn.Number("version") ?? 0;
        return await FindType.InVersion(scene.Db, ground.Type.Id, version, cancellation) is { } earlier
            ? await Publish(ground, ChangeAccess.To(earlier.Definition, ground.Definition), cancellation)
            : scene.Tell("refusal.edit.versionGone");
    }

    /// <summary>The version with what it changed; refused, the table as it is with the reason.</summary>
    public static async Task<Answer> Publish(
        TypeGround ground, IReadOnlyList<(AccessAction Action, string? Field, IReadOnlyList<AccessRule> Rules)> changes, CancellationToken cancellation)
    {
        var published = await ChangeAccess.Run(TypeGround.Editor(ground.Scene), ground.Type.Id, changes, cancellation);
        return published.IsRefused ? ground.Scene.Refuse(published.Refusals) : TypeFaces.Published(ground.Scene, published.Value, ground.Type.Version);
    }

    public static JsonObject Data(TypeGround ground, AccessAction action, string? field)
    {
        var data = TypeCard.Data(ground, ("action", AccessWords.Key(action)));
        if (field is not null)
        {
            data["field"] = field;
        }

        return data;
    }

    /// <summary>The row that a button names; null when it makes no sense any more.</summary>
    public static (AccessAction Action, string? Field)? Row(TypeGround ground, ActionTurn turn)
    {
        var actions = Enum.GetValues<AccessAction>().Where(a => AccessWords.Key(a) == turn.Text("action")).ToList();
        var field = turn.Text("field");
        var isField = field is null || (ground.Definition.Find(field) is not null && actions is [AccessAction.View or AccessAction.Edit]);
        return actions is [var action] && isField ? (action, field) : null;
    }

    private static JsonObject Choices(TypeGround ground, AccessAction action, string? field)
    {
        var scene = ground.Scene;
        var now = Decide.RulesFor(ground.Definition, action, field);
        var what = AccessWords.Action(scene.Words, ground.Definition, action, field, scene.Language);
        var buttons = new List<FormButton> { new(scene.Say("access.back"), "type.access", TypeCard.Data(ground)) };
        if (action is not (AccessAction.Add or AccessAction.Define))
        {
            buttons.Insert(0, new(scene.Say("access.addRule"), "type.accessRule", Data(ground, action, field)));
        }

        return scene.Deck.Draw("types", scene.Language, new
        {
            Title = scene.Say("access.chooseTitle", ("type", ground.Label), ("what", what)),
            Lead = scene.Say("access.now", ("who", AccessWords.Who(scene.Words, ground.Definition, action, now, scene.Language))),
            Types = UsualRules.For(ground.Definition, action, field).Select(usual => Choice(ground, action, field, usual)),
            Buttons = buttons,
        });
    }

    private static object Choice(TypeGround ground, AccessAction action, string? field, UsualRules usual)
    {
        var (scene, type) = (ground.Scene, ground.Definition);
        var data = Data(ground, action, field);
        data["rules"] = usual.Key;
        return new
        {
            Label = AccessWords.Who(scene.Words, type, action, usual.Rules, scene.Language),
            Detail = field is null ? AccessWords.Preview(scene.Words, type, action, usual.Rules, scene.Language) : "",
            Buttons = new[] { new FormButton(scene.Say("access.set"), "type.accessSet", Saving.Data(data)) },
        };
    }
}
