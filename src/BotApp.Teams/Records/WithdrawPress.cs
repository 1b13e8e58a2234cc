using BotApp.Domain.Deliveries;
using BotApp.Domain.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Records;

/// <summary>取り下げ: with a reason; the card stays and says so. An old card of a withdrawn record shows what it is now.</summary>
internal static class WithdrawPress
{
    public static async Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        var number = turn.Number("number") ?? 0;
        var reason = turn.Inputs.GetValueOrDefault("field:reason") ?? "";
        var withdrawn = await WithdrawRecord.Run(scene.Db, ground.Value.Reach, number, reason, scene.Language, scene.Now, cancellation);
        if (!withdrawn.IsRefused)
        {
            return new FaceAnswer(new(Face.Record, number, RecordFaces.Arguments(scene)));
        }

        return await FindRecord.Run(scene.Db, ground.Value.Reach, number, cancellation) is { IsWithdrawn: true } record
            ? await ShowRecord.As(scene, ground.Value, record, cancellation)
            : scene.Refuse(withdrawn.Refusals);
    }
}
