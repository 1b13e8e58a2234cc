using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.RecordTypes;

/// <summary>The verbs of this room.</summary>
public static class TypeVerbs
{
    public static bool OnlyReads(string verb) => verb is not ("type.publish" or "type.answer" or "type.retire" or "type.bringBack" or "type.rollBack" or "type.saveName" or "type.saveCopy" or "type.accessSet" or "type.accessAdd" or "type.accessField" or "type.accessBack");

    public static Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation) => turn.Verb switch
    {
        "type.open" => ShowType.Open(scene, turn, cancellation),
        "type.field" => ShowType.Field(scene, turn, cancellation),
        "type.history" => ShowType.History(scene, turn, cancellation),
        "type.retired" => ShowType.Retired(scene, turn, cancellation),
        "type.new" or "type.add" => FieldPress.Begin(scene, turn, cancellation),
        "type.settings" or "type.edit" => FieldPress.Settings(scene, turn, cancellation),
        "type.publish" => PublishPress.Run(scene, turn, cancellation),
        "type.answer" => AnswerPress.Run(scene, turn, cancellation),
        "type.convert" => ConvertPress.Ask(scene, turn, cancellation),
        "type.retiring" => RetirePress.Ask(scene, turn, cancellation),
        "type.retire" => RetirePress.Run(scene, turn, cancellation),
        "type.bringBack" => RetirePress.BringBack(scene, turn, cancellation),
        "type.rollBack" => RollBackPress.Run(scene, turn, cancellation),
        "type.rename" => NamePress.Form(scene, turn, cancellation),
        "type.saveName" => NamePress.Save(scene, turn, cancellation),
        "type.copy" => CopyPress.Form(scene, turn, cancellation),
        "type.saveCopy" => CopyPress.Save(scene, turn, cancellation),
        "type.access" => AccessPress.Open(scene, turn, cancellation),
        "type.accessOf" => AccessPress.Choose(scene, turn, cancellation),
        "type.accessSet" => AccessPress.Set(scene, turn, cancellation),
        "type.accessBack" => AccessPress.Back(scene, turn, cancellation),
        "type.accessRule" => AccessRuleForm.Open(scene, turn, cancellation),
        "type.accessAdd" => AccessRuleForm.Add(scene, turn, cancellation),
        "type.accessHide" => AccessFieldForm.Open(scene, turn, cancellation),
        "type.accessField" => AccessFieldForm.Save(scene, turn, cancellation),
        _ => Verbs.Unknown(scene),
    };
}
