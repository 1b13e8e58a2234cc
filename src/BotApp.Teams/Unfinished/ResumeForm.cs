using BotApp.Domain;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.Rounds;
using BotApp.Domain.Records.Unfinished;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Teams.Records;
using BotApp.Teams.Records.Forms;
using BotApp.Teams.Rounds;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Unfinished;

/// <summary>続きから書く: the form as it was left. Whether the person may still write it is asked again.</summary>
internal static class ResumeForm
{
    public static async Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        if (scene.ManySee)
        {
            return scene.Tell("unfinished.onlyAlone");
        }

        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        if (await Find(scene, turn, cancellation) is not { EndedAt: null } kept
            || await FindType.ById(scene.Db, kept.TypeId, cancellation) is not { } type)
        {
            return scene.Tell("unfinished.gone");
        }

        var draft = await Draft(ground.Value, kept, type, cancellation);
        return draft.IsRefused
            ? scene.Refuse(draft.Refusals)
            : await RecordForm.Answer(scene, ground.Value, draft.Value, cancellation);
    }

    /// <summary>Named by its id, or by that of its form where it has none yet.</summary>
    private static Task<UnfinishedForm?> Find(Scene scene, ActionTurn turn, CancellationToken cancellation) => FormPress.Form(turn) is { } form
        ? FindUnfinished.Of(scene.Db, scene.Me.Id, form, cancellation)
        : FindUnfinished.ById(scene.Db, scene.Me.Id, turn.Number("id"), cancellation);

    public static async Task<Answer> Forget(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        if (await FindUnfinished.ById(scene.Db, scene.Me.Id, turn.Number("id"), cancellation) is { } kept)
        {
            scene.Db.UnfinishedForms.Remove(kept);
        }

        return Shown.As(scene, UnfinishedCard.Forgotten(scene), scene.Say("unfinished.title"));
    }

    private static async Task<Outcome<FormDraft>> Draft(
        RecordGround ground, UnfinishedForm kept, PublishedType type, CancellationToken cancellation)
    {
        var record = kept.RecordNumber is { } number ? await FindRecord.Run(ground.Db, ground.Reach, number, cancellation) : null;
        if (WhyNot(ground, kept, type, record) is { } refusal)
        {
            return refusal;
        }

        var entry = KeptEntry.Of(ground, kept, type);
        var form = await DrawnForm.Of(ground.Db, entry, cancellation);
        var round = await FindRound.Run(ground.Db, ground.Reach.PersonId, kept.RoundId, cancellation);
        return new FormDraft(form.DrawAgain(entry, record))
        {
            Form = kept.Form,
            Record = record,
            Revision = kept.Revision,
            Step = kept.Step,
            Inputs = entry.Inputs,
            Confirmed = entry.Confirmed,
            Round = round?.At(kept.Stop) is { } stop ? RoundPlace.Of(round, stop) : null,
        };
    }

    private static Refusal? WhyNot(RecordGround ground, UnfinishedForm kept, PublishedType type, LoadedRecord? record) => (kept.RecordNumber, record) switch
    {
        (null, _) => ground.Reach.WhyNot(AccessAction.Add, type.Definition, ground.Language),
        ({ } number, null) => FindRecord.Missing(number),
        ({ } number, { IsWithdrawn: true }) => WithdrawRecord.IsWithdrawn(number),
        (_, { } found) => ground.Reach.WhyNot(AccessAction.Edit, found, ground.Language),
    };
}
