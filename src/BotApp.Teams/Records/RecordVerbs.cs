using BotApp.Teams.Records.Forms;
using BotApp.Teams.Records.Lists;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Records;

/// <summary>The verbs of this room.</summary>
public static class RecordVerbs
{
    public static bool OnlyReads(string verb) => verb is not ("record.save" or "record.decide" or "record.step" or "record.refresh" or "record.previous" or "record.withdraw");

    public static Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation) => turn.Verb switch
    {
        "record.types" => TypesCard.Show(scene, turn.Number("after"), cancellation),
        "record.new" => OpenForm.New(scene, turn, cancellation),
        "record.previous" => OpenForm.Previous(scene, turn, cancellation),
        "record.step" => StepForm.Run(scene, turn, cancellation),
        "record.refresh" => RefreshForm.Run(scene, turn, cancellation),
        "record.save" => SaveForm.Run(scene, turn, cancellation),
        "record.decide" => DecideClash.Run(scene, turn, cancellation),
        "record.cancel" => OpenForm.Cancel(scene, turn, cancellation),
        "record.findAll" => FindPress.All(scene, turn, cancellation),
        "record.find" => FindPress.Run(scene, turn, cancellation),
        "record.show" => ShowRecord.Run(scene, turn, cancellation),
        "record.correct" => OpenForm.Correct(scene, turn, cancellation),
        "record.withdraw" => WithdrawPress.Run(scene, turn, cancellation),
        _ => Verbs.Unknown(scene),
    };
}
