using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Unfinished;

/// <summary>The verbs of forms that were begun and not saved.</summary>
public static class UnfinishedVerbs
{
    public static bool OnlyReads(string verb) => verb is not "unfinished.forget";

    public static Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation) => turn.Verb switch
    {
        "unfinished.list" => UnfinishedCard.Show(scene, cancellation),
        "unfinished.resume" => ResumeForm.Run(scene, turn, cancellation),
        "unfinished.forget" => ResumeForm.Forget(scene, turn, cancellation),
        _ => Verbs.Unknown(scene),
    };
}
