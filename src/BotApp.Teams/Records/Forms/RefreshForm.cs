using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Unfinished;

namespace BotApp.Teams.Records.Forms;

/// <summary>表示を更新: the form as it was filled in, with the fields and rows that follow from it.</summary>
internal static class RefreshForm
{
    public static Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation) => FilledForm.Then(
        scene,
        turn,
        async (ground, entry, before) =>
        {
            var draft = await FormPress.Draft(scene, turn, entry, before, cancellation);
            await KeepPress.Run(scene, ground, draft, cancellation);
            return await RecordForm.Answer(scene, ground, draft, cancellation);
        },
        cancellation);
}
