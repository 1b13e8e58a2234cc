using System.Text.Json.Nodes;
using BotApp.Domain.Audit;
using BotApp.Domain.People;
using BotApp.Domain.Records;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Commands;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Audit;

/// <summary>閲覧の記録: seen by an administrator who must say who looked at a record. Looking here is a read, too.</summary>
internal static class ReadersCard
{
    private const int MostLines = 20;

    public static Task<Answer> Answer(Scene scene, string words, CancellationToken cancellation) => NumberedWords.Read(words).Number is { } number
        ? Answer(scene, number, cancellation)
        : Task.FromResult<Answer>(scene.Tell("audit.how"));

    public static async Task<Answer> Answer(Scene scene, long number, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        if (!scene.Rights.IsAdministrator || scene.ManySee)
        {
            return scene.Tell(scene.ManySee ? "audit.notHere" : "audit.onlyAdministrators");
        }

        return await FindRecord.Run(scene.Db, ground.Value.Reach, number, cancellation) is { } record
            ? Shown.As(scene, await Draw(ground.Value, record, cancellation), scene.Say("audit.summary", ("number", Digits.Of(number))))
            : scene.Refuse([FindRecord.Missing(number)]);
    }

    private static async Task<JsonObject> Draw(RecordGround ground, LoadedRecord record, CancellationToken cancellation)
    {
        var lines = await WhoRead.Run(ground.Db, record.Number, cancellation);
        ground.Db.Shown(ShownAs.Readers, record);
        var people = await KnownPeople.Of(ground.Db, lines.Select(l => l.PersonId), cancellation);
        return ground.Stage.Deck.Draw("readers", ground.Language, new
        {
            Title = ground.Say("audit.title", ("type", record.Definition.Label.In(ground.Language)), ("number", Digits.Of(record.Number))),
            Lead = ground.Say(lines.Count == 0 ? "audit.nobody" : "audit.lead"),
            Lines = lines.Take(MostLines).Select(line => new
            {
                Who = people.GetValueOrDefault(line.PersonId)?.Name is { Length: > 0 } name ? name : ground.Say("audit.somebody"),
                What = What(ground, line),
            }),
            More = lines.Count > MostLines ? ground.Say("audit.more", ("count", Digits.Of(lines.Count - MostLines))) : "",
            Buttons = new[] { new FormButton(ground.Say("audit.record"), "record.show", new() { ["number"] = record.Number }) { Style = "positive", AssociatedInputs = "none" } },
        });
    }

    private static string What(RecordGround ground, ReadersLine line)
    {
        var how = ground.Say(line.How switch
        {
            ShownAs.Named => "audit.named",
            ShownAs.Listed => "audit.listed",
            ShownAs.Found => "audit.found",
            ShownAs.Opened => "audit.opened",
            ShownAs.Fetched => "audit.fetched",
            ShownAs.Readers => "audit.readers",
        });
        var time = ("time", JapaneseTime.Show(line.Last, ground.Now, ground.Language));
        return line.Times == 1
            ? ground.Say("audit.once", ("how", how), time)
            : ground.Say("audit.times", ("how", how), time, ("times", Digits.Of(line.Times)));
    }
}
