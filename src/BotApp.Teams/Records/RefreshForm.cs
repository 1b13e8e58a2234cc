using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Rounds;
using BotApp.Teams.Turns;
using BotApp.Teams.Unfinished;

namespace BotApp.Teams.Records;

/// <summary>表示を更新: the form as it was filled in, with the fields and rows that follow from it. Nothing is checked; what was typed is kept.</summary>
internal static class RefreshForm
{
    public static async Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        if (await FormPress.Type(scene, turn, cancellation) is not { } type)
        {
            return scene.Tell("record.typeGone");
        }

        var before = turn.Number("number") is { } number ? await FindRecord.Run(scene.Db, ground.Value.Reach, number, cancellation) : null;
        if (before is { IsWithdrawn: true })
        {
            return await ShowRecord.As(scene, ground.Value, before, cancellation);
        }

        var draft = await Draft(scene, ground.Value, (turn, type), before, cancellation);
        await KeepPress.Run(scene, ground.Value, draft, cancellation);
        return Shown.As(
            scene,
            await RecordForm.Draw(ground.Value, draft, cancellation),
            ground.Value.Say("record.formSummary", ("type", type.Definition.Label.In(ground.Value.Language))));
    }

    private static async Task<FormDraft> Draft(
        Scene scene, RecordGround ground, (ActionTurn Turn, PublishedType Type) pressed, LoadedRecord? before, CancellationToken cancellation)
    {
        var (turn, type) = pressed;
        var entry = await WholeForm.Of(scene, ground, pressed, before, cancellation);
        var form = await DrawnForm.Of(ground.Db, entry, cancellation);
        return FormPress.Draft(turn, form.DrawAgain(entry, before)) with
        {
            Record = before,
            // What was drawn then decides whether somebody else was quicker, also after drawing it again.
            Revision = turn.Number("revision"),
            Inputs = entry.Inputs,
            Confirmed = entry.Confirmed,
            Round = await RoundPress.Place(scene, turn, cancellation),
        };
    }
}
