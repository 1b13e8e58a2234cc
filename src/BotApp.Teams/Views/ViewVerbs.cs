using System.Text.Json.Nodes;
using BotApp.Domain;
using BotApp.Domain.Records.Views;
using BotApp.Teams.Records;
using BotApp.Teams.Records.Lists;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Views;

/// <summary>The verbs of this room: choosing a view, reading it, building one.</summary>
public static class ViewVerbs
{
    public static bool OnlyReads(string verb) => verb is not ("view.new" or "view.edit" or "view.setColumns" or "view.setCondition"
        or "view.dropCondition" or "view.match" or "view.setSort" or "view.clearSorts" or "view.setGroup" or "view.save"
        or "view.remove" or "view.setPin" or "view.unpin");

    public static Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation) => turn.Verb switch
    {
        "view.list" => List(scene, turn, cancellation),
        "view.show" => Shown(scene, turn, press => ViewCard.Draw(press.Scene, press.View, Page(turn), cancellation), cancellation),
        "view.new" => DraftSteps.New(scene, turn, cancellation),
        "view.edit" => DraftSteps.Edit(scene, turn, cancellation),
        "view.draft" => Shown(scene, turn, press => DraftCard.Draw(press.Scene, press.View, [], cancellation), cancellation),
        "view.columns" => Form(scene, turn, press => DraftForms.Columns(press, []), cancellation),
        "view.setColumns" => DraftSteps.Columns(scene, turn, cancellation),
        "view.condition" => Form(scene, turn, DraftForms.Field, cancellation),
        "view.operator" => Operator(scene, turn, cancellation),
        "view.setCondition" => DraftSteps.AddCondition(scene, turn, cancellation),
        "view.dropCondition" => DraftSteps.DropCondition(scene, turn, cancellation),
        "view.match" => DraftSteps.TurnMatch(scene, turn, cancellation),
        "view.sort" => Form(scene, turn, DraftForms.Sort, cancellation),
        "view.setSort" => DraftSteps.AddSort(scene, turn, cancellation),
        "view.clearSorts" => DraftSteps.ClearSorts(scene, turn, cancellation),
        "view.group" => Form(scene, turn, press => DraftForms.Group(press, []), cancellation),
        "view.setGroup" => DraftSteps.Group(scene, turn, cancellation),
        _ => Ends(scene, turn, cancellation),
    };

    private static Task<Answer> Ends(Scene scene, ActionTurn turn, CancellationToken cancellation) => turn.Verb switch
    {
        "view.saveAs" => Form(scene, turn, press => DraftForms.Name(
            press, press.View.Row.Name, $"{ViewSharing.Own}", [], SaveView.MayShare(scene.Rights)), cancellation),
        "view.save" => SaveSteps.Save(scene, turn, cancellation),
        "view.discard" => SaveSteps.Discard(scene, turn, cancellation),
        "view.askRemove" => SaveSteps.AskRemove(scene, turn, cancellation),
        "view.remove" => SaveSteps.Remove(scene, turn, cancellation),
        "view.pin" => PinSteps.Ask(scene, turn, cancellation),
        "view.setPin" => PinSteps.Set(scene, turn, cancellation),
        "view.unpin" => PinSteps.End(scene, turn, cancellation),
        _ => Verbs.Unknown(scene),
    };

    private static async Task<Answer> List(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await TypePress.Of(scene, turn, cancellation);
        return press.IsRefused ? scene.Refuse(press.Refusals) : await ViewsCard.Show(scene, press.Value.Type, cancellation);
    }

    private static async Task<Answer> Operator(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await ViewPress.Of(scene, turn, cancellation);
        if (press.IsRefused || ViewField.Find(press.Value.Definition, turn.Typed("field")) is not { } field)
        {
            return scene.Refuse(press.IsRefused ? press.Refusals : [Refusal.Of("view.fieldGone")]);
        }

        return Records.Shown.As(scene, await ConditionForm.Draw(press.Value, field, turn, [], cancellation), scene.Say("view.summary"));
    }

    private static Task<Answer> Form(Scene scene, ActionTurn turn, Func<ViewPress, JsonObject> draw, CancellationToken cancellation) =>
        Shown(scene, turn, press => Task.FromResult(draw(press)), cancellation);

    private static async Task<Answer> Shown(
        Scene scene, ActionTurn turn, Func<ViewPress, Task<JsonObject>> draw, CancellationToken cancellation)
    {
        var press = await ViewPress.Of(scene, turn, cancellation);
        return press.IsRefused
            ? scene.Refuse(press.Refusals)
            : Records.Shown.As(scene, await draw(press.Value), scene.Say("view.summary"));
    }

    private static ViewPage Page(ActionTurn turn) => new(ListPress.Words(turn.Typed("words")), turn.Number("after"));
}
