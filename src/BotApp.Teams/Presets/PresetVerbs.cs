using BotApp.Teams.Turns;

namespace BotApp.Teams.Presets;

/// <summary>The verbs of this room.</summary>
public static class PresetVerbs
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
