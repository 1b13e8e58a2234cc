using BotApp.Domain.Records.Views;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Teams.Records;
using BotApp.Teams.Records.Lists;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Views;

/// <summary>
/// list {register} {view}: that view; list {view}: the same, when only one is called so. Without the name of a view it
/// finds, as find does.
/// </summary>
public static class ViewCommands
{
    private static readonly char[] Between = ['/', '／', '＞', '>', ':', '：'];

    public static async Task<Answer> Run(Scene scene, string words, CancellationToken cancellation)
    {
        var typed = string.Join(' ', words.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        var found = TypeWords.Read(await FindType.All(scene.Db, cancellation), typed);
        var view = found.Rest.Length > 0 ? await FindView.Named(scene.Db, scene.Me.Id, found.Type?.Id, found.Rest, cancellation) : null;
        return view is null ? await FindPress.Command(scene, typed, cancellation) : await Show(scene, view, cancellation);
    }

    private static async Task<Answer> Show(Scene scene, SavedView view, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        return ground.Value.Reach.WhyNot(AccessAction.View, view.Type.Definition, scene.Language) is { } refusal
            ? scene.Refuse([refusal])
            : Shown.As(scene, await ViewCard.Draw(ViewScene.Of(ground.Value, scene), view, new(), cancellation), scene.Say("view.summary"));
    }
}
