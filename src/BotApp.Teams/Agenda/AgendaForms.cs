using BotApp.Domain.Records.Rounds;
using BotApp.Domain.Records.Unfinished;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Unfinished;

namespace BotApp.Teams.Agenda;

/// <summary>What a person began and did not end: rounds and forms, each gone on with by one press. Only where they alone see it.</summary>
internal static class AgendaForms
{
    private const int Most = 5;

    public static async Task<IReadOnlyList<object>> Of(Scene scene, RecordGround ground, CancellationToken cancellation)
    {
        var lines = new List<object>();
        if (scene.ManySee)
        {
            return lines;
        }

        foreach (var round in await FindRound.OnTheWay(scene.Db, scene.Me.Id, scene.Now, cancellation))
        {
            lines.Add(await Line(ground, round, cancellation));
        }

        foreach (var kept in (await FindUnfinished.All(scene.Db, scene.Me.Id, scene.Now, cancellation)).Take(Most))
        {
            lines.Add(await UnfinishedCard.Line(ground, kept, cancellation));
        }

        return lines;
    }

    private static async Task<object> Line(RecordGround ground, LoadedRound round, CancellationToken cancellation) => new
    {
        Main = ground.Say(
            "agenda.round",
            ("type", (await FindType.ById(ground.Db, round.Row.TypeId, cancellation))?.Definition.Label.In(ground.Language) ?? ""),
            ("count", Digits.Of(round.Done.Count())),
            ("all", Digits.Of(round.Stops.Count))),
        Detail = ground.Say("round.waiting", ("count", Digits.Of(round.Waiting.Count()))),
        Color = "default",
        Buttons = new[] { new FormButton(ground.Say("round.goOn"), "round.goOn", new() { ["round"] = round.Row.Id }) },
    };
}
