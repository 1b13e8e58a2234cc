using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Unfinished;

namespace BotApp.Teams.Records.Forms;

/// <summary>表示を更新: the form as it was filled in, with the fields and rows that follow from it.</summary>
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

        var entry = await WholeForm.Of(scene, ground, (turn, type), before, cancellation);
        var draft = await FormPress.Draft(scene, turn, entry, before, cancellation);
        await KeepPress.Run(scene, ground, draft, cancellation);
        return await RecordForm.Answer(scene, ground, draft, cancellation);
    }
}
