using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Unfinished;

namespace BotApp.Teams.Records.Forms;

/// <summary>
/// 次へ, 戻る and 開く of a long form: what the open step holds is kept, and the other step comes. Forward only when nothing
/// in the open step is wrong; back always.
/// </summary>
internal static class StepForm
{
    public static Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation) => FilledForm.Then(
        scene,
        turn,
        (ground, entry, before) => WeighEntry.IsUrgent(entry, before)
            ? SaveForm.Run(scene, turn, cancellation)
            : Answer(scene, ground, (turn, entry), before, cancellation),
        cancellation);

    private static async Task<Answer> Answer(
        Scene scene, RecordGround ground, (ActionTurn Turn, Entry Entry) pressed, LoadedRecord? before, CancellationToken cancellation)
    {
        var (turn, entry) = pressed;
        var filled = await FormPress.Draft(scene, turn, entry, before, cancellation);
        var from = turn.Number("step") ?? 0;
        var to = Math.Clamp(turn.Number("to") ?? JumpChoice.Asked(turn) ?? from, 0, int.MaxValue);
        var step = WholeForm.Step(ground, filled.Type, before, from);
        var refusals = to > from
            ? (await WeighEntry.Run(scene.Db, entry, before, cancellation)).Where(r => r.Field is { } field && step.Contains(field)).ToList()
            : [];
        var draft = filled with
        {
            Form = filled.Form ?? Guid.NewGuid().ToString("N"),
            Refusals = refusals,
            Step = (int)(refusals.Count > 0 ? from : to),
        };
        await KeepPress.Always(scene, draft, cancellation);
        return await RecordForm.Answer(scene, ground, draft, cancellation);
    }
}
