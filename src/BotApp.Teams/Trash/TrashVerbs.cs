using BotApp.Domain.Deliveries;
using BotApp.Domain.Records;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Trash;

/// <summary>The verbs of what was taken back: the trash of a register, and earlier states of a record.</summary>
public static class TrashVerbs
{
    public static bool OnlyReads(string verb) => verb is not ("trash.bringBack" or "trash.restore");

    public static Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation) => turn.Verb switch
    {
        "trash.show" => TrashCard.Show(scene, turn, cancellation),
        "trash.bringBack" => Bring(scene, turn, cancellation),
        "trash.revisions" => RestoreSteps.Choose(scene, turn, cancellation),
        "trash.look" => RestoreSteps.Look(scene, turn, cancellation),
        "trash.restore" => RestoreSteps.Restore(scene, turn, cancellation),
        _ => Verbs.Unknown(scene),
    };

    private static async Task<Answer> Bring(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        var number = turn.Number("number") ?? 0;
        var back = await BringBack.Run(scene.Db, ground.Value.Reach, number, scene.Language, scene.Now, cancellation);
        return back.IsRefused
            ? scene.Refuse(back.Refusals)
            : new FaceAnswer(new(Face.Record, number, RecordFaces.Arguments(scene)));
    }
}
