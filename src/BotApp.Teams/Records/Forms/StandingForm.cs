using BotApp.Domain.Records;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Records.Forms;

/// <summary>A press inside a form that goes on being filled in. When the record that it corrects was withdrawn meanwhile, the record is shown instead.</summary>
internal static class StandingForm
{
    public static async Task<Answer> Run(
        Scene scene, ActionTurn turn, Func<TypePress, LoadedRecord?, Task<Answer>> answer, CancellationToken cancellation)
    {
        var press = await TypePress.Of(scene, turn, cancellation);
        if (press.IsRefused)
        {
            return scene.Refuse(press.Refusals);
        }

        var before = await press.Value.Record(turn, cancellation);
        return before is { IsWithdrawn: true }
            ? await ShowRecord.As(scene, press.Value.Ground, before, cancellation)
            : await answer(press.Value, before);
    }
}
