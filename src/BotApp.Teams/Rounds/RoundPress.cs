using BotApp.Domain.Records;
using BotApp.Domain.Records.Rounds;
using BotApp.Teams.Records;
using BotApp.Teams.Records.Forms;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Unfinished;

namespace BotApp.Teams.Rounds;

/// <summary>とばす, 終える, 続ける. The round is looked up for the person who presses, whatever the card says.</summary>
internal static class RoundPress
{
    public static Task<Answer> Skip(Scene scene, ActionTurn turn, CancellationToken cancellation) =>
        Run(scene, turn, round => NoteStop.Skip(round, turn.Number("stop"), scene.Now), cancellation);

    public static Task<Answer> Stop(Scene scene, ActionTurn turn, CancellationToken cancellation) =>
        Run(scene, turn, round => NoteStop.End(round, scene.Now), cancellation);

    public static Task<Answer> GoOn(Scene scene, ActionTurn turn, CancellationToken cancellation) =>
        Run(scene, turn, NoteStop.GoOn, cancellation);

    /// <summary>訂正する of what was just saved; the form that was begun meanwhile waits.</summary>
    public static async Task<Answer> Correct(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (!ground.IsRefused)
        {
            await KeepPress.Left(scene, ground.Value, turn, cancellation);
        }

        return await OpenForm.Correct(scene, turn, cancellation);
    }

    /// <summary>The place that a form carries; null outside of a round and on a round of somebody else.</summary>
    public static async Task<RoundPlace?> Place(Scene scene, ActionTurn turn, CancellationToken cancellation) =>
        await FindRound.Run(scene.Db, scene.Me.Id, turn.Number("round"), cancellation) is { } round && round.At(turn.Number("stop")) is { } stop
            ? RoundPlace.Of(round, stop)
            : null;

    /// <summary>A record was saved with a form of a round, or is the first of a round; null when there is none to go on with.</summary>
    public static async Task<LoadedRound?> Saved(Scene scene, RecordGround ground, ActionTurn turn, LoadedRecord stored, CancellationToken cancellation)
    {
        if (await FindRound.Run(scene.Db, scene.Me.Id, turn.Number("round"), cancellation) is { } round)
        {
            NoteStop.Done(round, About(stored, round), stored.Number, scene.Now);
            return round;
        }

        return turn.Data["next"] is null ? null : await BeginPress.After(ground, stored, cancellation);
    }

    private static long? About(LoadedRecord stored, LoadedRound round) =>
        stored.Type.Id == round.Row.TypeId ? stored.Values.Reference(round.Row.Field) : null;

    private static async Task<Answer> Run(Scene scene, ActionTurn turn, Action<LoadedRound> change, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        if (await FindRound.Run(scene.Db, scene.Me.Id, turn.Number("round"), cancellation) is not { } round)
        {
            return scene.Tell("round.gone");
        }

        await KeepPress.Left(scene, ground.Value, turn, cancellation);
        change(round);
        return await RoundAnswer.Of(scene, ground.Value, round, cancellation);
    }
}
