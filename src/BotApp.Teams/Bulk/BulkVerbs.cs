using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Bulk;

/// <summary>The verbs of changing several records of a view at once: a field, a value, a look at what it does, and the way back.</summary>
public static class BulkVerbs
{
    public static bool OnlyReads(string verb) => verb is not ("bulk.apply" or "bulk.undo");

    public static Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation) => turn.Verb switch
    {
        "bulk.begin" => BulkForms.Field(scene, turn, cancellation),
        "bulk.value" => BulkForms.Value(scene, turn, cancellation),
        "bulk.preview" => BulkSteps.Preview(scene, turn, cancellation),
        "bulk.apply" => BulkSteps.Apply(scene, turn, cancellation),
        "bulk.undo" => BulkSteps.Undo(scene, turn, cancellation),
        _ => Verbs.Unknown(scene),
    };
}
