using BotApp.Domain.RecordTypes.Editing;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.RecordTypes;

/// <summary>この版に戻す: one press, and itself a version.</summary>
internal static class RollBackPress
{
    public static async Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await TypeGround.Of(scene, turn, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        var type = ground.Value.Type;
        var published = await RollBack.Run(TypeGround.Editor(scene), type.Id, turn.Number("version") ?? 0, cancellation);
        return published.IsRefused ? scene.Refuse(published.Refusals) : TypeFaces.Published(scene, published.Value, type.Version);
    }
}
