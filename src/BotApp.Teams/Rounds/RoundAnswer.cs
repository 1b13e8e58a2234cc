using System.Text.Json.Nodes;
using BotApp.Domain.Records.Rounds;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Records.Forms;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Rounds;

/// <summary>Where a round goes on: the form of whoever waits next, or at its end what became of everybody.</summary>
internal static class RoundAnswer
{
    public static async Task<Answer> Of(Scene scene, RecordGround ground, LoadedRound round, CancellationToken cancellation) =>
        Shown.As(scene, await Draw(ground, round, [], [], cancellation), scene.Say("round.title"));

    /// <param name="done">What was done just before.</param>
    public static async Task<JsonObject> Draw(
        RecordGround ground, LoadedRound round, IReadOnlyList<FormDone> done, IReadOnlyList<CardText> notices, CancellationToken cancellation)
    {
        var next = round.Row.EndedAt is null ? await RoundForm.Next(ground, round, cancellation) : null;
        return next is null
            ? await RoundCard.Draw(ground, round, done, cancellation)
            : await RecordForm.Draw(ground, next with { Done = done, Notices = notices }, cancellation);
    }
}
