using BotApp.Teams.Turns;

namespace BotApp.Teams.Records;

/// <summary>The verbs of this room.</summary>
public static class RecordVerbs
{
    public static bool OnlyReads(string verb) => verb switch
    {
        _ => true,
    };

    public static Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation) => turn.Verb switch
    {
        _ => Verbs.Unknown(scene),
    };
}
