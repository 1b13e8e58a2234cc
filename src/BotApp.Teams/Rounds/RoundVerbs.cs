using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Rounds;

/// <summary>The verbs of a round. Saving on a round is <c>record.save</c> as everywhere.</summary>
public static class RoundVerbs
{
    public static bool OnlyReads(string verb) => verb is "round.choose";

    public static Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation) => turn.Verb switch
    {
        "round.choose" => ChooseRound.Run(scene, turn, cancellation),
        "round.begin" => BeginPress.Run(scene, turn, cancellation),
        "round.after" => BeginPress.After(scene, turn, cancellation),
        "round.skip" => RoundPress.Skip(scene, turn, cancellation),
        "round.stop" => RoundPress.Stop(scene, turn, cancellation),
        "round.correct" => RoundPress.Correct(scene, turn, cancellation),
        "round.further" => FurtherPress.Run(scene, turn, cancellation),
        "round.goOn" => RoundPress.GoOn(scene, turn, cancellation),
        _ => Verbs.Unknown(scene),
    };
}
