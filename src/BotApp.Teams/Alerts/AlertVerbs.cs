using BotApp.Teams.Turns;

namespace BotApp.Teams.Alerts;

/// <summary>The verbs of this room.</summary>
public static class AlertVerbs
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
