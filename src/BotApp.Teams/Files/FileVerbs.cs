using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Files;

/// <summary>The verbs of this room. An offer is a message that is sent, so it is written down.</summary>
public static class FileVerbs
{
    public static Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation) => turn.Verb switch
    {
        "file.offer" => OfferFiles.Run(scene, turn.Number("number") ?? 0, cancellation),
        _ => Verbs.Unknown(scene),
    };
}
