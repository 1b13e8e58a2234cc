using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Records.Views;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Views;

/// <summary>The end of building: saved under a name, thrown away, or a saved view removed.</summary>
internal static class SaveSteps
{
    public static async Task<Answer> Save(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await ViewPress.Of(scene, turn, cancellation);
        if (press.IsRefused || !press.Value.View.Row.IsDraft)
        {
            return scene.Refuse(press.IsRefused ? press.Refusals : [FindView.Missing]);
        }

        var sharing = Enum.TryParse<ViewSharing>(turn.Typed("sharing"), out var chosen) ? chosen : ViewSharing.Own;
        var saved = await SaveView.Run(scene.Db, press.Value.View, sharing, turn.Typed("name"), scene.Rights, scene.Now, cancellation);
        if (saved.IsRefused)
        {
            var form = DraftForms.Name(press.Value, turn.Typed("name"), $"{sharing}", saved.Refusals, SaveView.MayShare(scene.Rights));
            return Shown.As(scene, form, scene.Say("view.summary"));
        }

        Tell(scene, EventKind.ViewChanged, saved.Value.Id);
        return new FaceAnswer(new(Face.View, saved.Value.Id, ViewScene.Arguments(scene)));
    }

    public static async Task<Answer> Discard(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await ViewPress.Of(scene, turn, cancellation);
        return press.IsRefused ? scene.Refuse(press.Refusals) : await ViewsCard.Show(scene, press.Value.View.Type, cancellation);
    }

    /// <summary>Asks first: others may use it.</summary>
    public static async Task<Answer> AskRemove(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await ViewPress.Of(scene, turn, cancellation);
        if (press.IsRefused)
        {
            return scene.Refuse(press.Refusals);
        }

        if (RemoveView.WhyNot(press.Value.View, scene.Rights) is { } refusal)
        {
            return scene.Refuse([refusal]);
        }

        var id = press.Value.View.Row.Id;
        return Shown.As(
            scene,
            scene.Deck.Draw("notice", scene.Language, new
            {
                Title = scene.Say("view.removeTitle", ("name", press.Value.View.Row.Name)),
                Color = "default",
                Text = scene.Say(press.Value.View.IsShared ? "view.removeShared" : "view.removeOwn"),
                Buttons = new[]
                {
                    new FormButton(scene.Say("view.reallyRemove"), "view.remove", new() { ["view"] = id }) { Style = "destructive" },
                    new FormButton(scene.Say("view.keep"), "view.show", new() { ["view"] = id }),
                },
            }),
            scene.Say("view.summary"));
    }

    public static async Task<Answer> Remove(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var removed = await RemoveView.Run(scene.Db, scene.Me.Id, scene.Rights, turn.Number("view") ?? 0, scene.Now, cancellation);
        if (removed.IsRefused)
        {
            return scene.Refuse(removed.Refusals);
        }

        Tell(scene, EventKind.ViewChanged, removed.Value.Row.Id);
        return await ViewsCard.Show(scene, removed.Value.Type, cancellation);
    }

    private static void Tell(Scene scene, EventKind kind, long about) =>
        scene.Db.Appended.Add(new Event { Kind = kind, At = scene.Now, PersonId = scene.Me.Id, AboutId = about });
}
