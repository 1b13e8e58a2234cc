using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Audit;

/// <summary>The verbs of this room.</summary>
public static class AuditVerbs
{
    public static Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation) => turn.Verb switch
    {
        "audit.readers" => ReadersCard.Answer(scene, turn.Number("number") ?? 0, cancellation),
        _ => Verbs.Unknown(scene),
    };
}
