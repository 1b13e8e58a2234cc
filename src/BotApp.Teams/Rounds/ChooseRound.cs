using System.Text.Json.Nodes;
using BotApp.Domain.Records.Rounds;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Rounds;

/// <summary>Which of several registers is filled in on the round.</summary>
internal static class ChooseRound
{
    private const int Most = 6;

    public static async Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var list = await RoundList.Of(scene, turn, cancellation);
        if (list.IsRefused)
        {
            return scene.Refuse(list.Refusals);
        }

        var ground = list.Value.Ground;
        var types = await RoundTypes.Of(scene.Db, ground.Reach, list.Value.Subjects.Definition, scene.Language, cancellation);
        var data = list.Value.Written;
        return Shown.As(scene, Draw(scene, list.Value, [.. types.Take(Most).Select(t => new FormButton(
            t.Type.Definition.Label.In(scene.Language), "round.begin", RoundButtons.With(data, t.Type)))]), scene.Say("round.title"));
    }

    private static JsonObject Draw(Scene scene, RoundList list, IReadOnlyList<FormButton> buttons) => scene.Deck.Draw("notice", scene.Language, new
    {
        Title = scene.Say("round.title"),
        Color = "default",
        Text = scene.Say("round.which", ("list", list.Subjects.Definition.Label.In(scene.Language))),
        Buttons = buttons,
    });
}
