using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Records.Forms;

/// <summary>A button of a form that stores nothing was pressed: the form as a whole, unless there is nothing to fill in any more.</summary>
internal static class FilledForm
{
    /// <param name="then">With the form, and the record that it corrects; null for a new one.</param>
    public static async Task<Answer> Then(
        Scene scene, ActionTurn turn, Func<RecordGround, Entry, LoadedRecord?, Task<Answer>> then, CancellationToken cancellation)
    {
        var press = await TypePress.Of(scene, turn, cancellation);
        if (press.IsRefused)
        {
            return scene.Refuse(press.Refusals);
        }

        var (ground, type) = press.Value;
        var before = await press.Value.Record(turn, cancellation);
        return before is { IsWithdrawn: true }
            ? await ShowRecord.As(scene, ground, before, cancellation)
            : await then(ground, await WholeForm.Of(scene, ground, (turn, type), before, cancellation), before);
    }
}
