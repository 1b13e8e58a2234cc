using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Rounds;
using BotApp.Teams.Turns;
using BotApp.Teams.Unfinished;

namespace BotApp.Teams.Records.Forms;

/// <summary>表示を更新: the form as it was filled in, with the fields and rows that follow from it. Nothing is checked; what was typed is kept.</summary>
internal static class RefreshForm
{
    public static async Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await TypePress.Of(scene, turn, cancellation);
        if (press.IsRefused)
        {
            return scene.Refuse(press.Refusals);
        }

        var (ground, type) = press.Value;
        var before = await press.Value.Record(turn, cancellation);
        if (before is { IsWithdrawn: true })
        {
            return await ShowRecord.As(scene, ground, before, cancellation);
        }

        var draft = await Draft(scene, ground, (turn, type), before, cancellation);
        await KeepPress.Run(scene, ground, draft, cancellation);
        return await RecordForm.Answer(scene, ground, draft, cancellation);
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
