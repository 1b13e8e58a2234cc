using BotApp.Domain;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Views;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Views;

/// <summary>The view that a button names, with the ground it may be drawn on. Ids in buttons are looked up and authorised again.</summary>
internal sealed record ViewPress(ViewScene Scene, SavedView View)
{
    public static async Task<Outcome<ViewPress>> Of(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return Outcome<ViewPress>.Refuse(ground.Refusals);
        }

        return await FindView.Run(scene.Db, scene.Me.Id, turn.Number("view") ?? 0, cancellation) is { } view
            ? new ViewPress(ViewScene.Of(ground.Value, scene), view)
            : FindView.Missing;
    }

    /// <summary>What may be built with: the definition of the type as published now, as this person sees it.</summary>
    public RecordTypeDefinition Definition => Seen.InEveryRecord(Scene.Ground.Reach, View.Type).Definition;
}
