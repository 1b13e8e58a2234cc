using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Search;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Records.Lists;

/// <summary>
/// The search command of the message extension: records of all registers, the newest first. The list is seen by
/// one person; the card goes into a chat that we do not know, so it is masked, without history and without buttons.
/// </summary>
internal static class SearchCommand
{
    private const int Most = 15;

    // Whoever scrolls further types another word.
    private const int MostSkipped = 150;

    public static async Task<Answer> Run(Scene scene, SearchTurn turn, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        var records = turn.SelectedNumber is { } number
            ? [await FindRecord.Run(scene.Db, ground.Value.Reach, number, cancellation)]
            : await Find(ground.Value, ListPress.Words(turn.Text), turn.Skip, cancellation);
        var results = new List<SearchResult>();
        foreach (var record in records.OfType<LoadedRecord>().Where(r => !r.IsWithdrawn))
        {
            results.Add(await Result(ground.Value, record, cancellation));
        }

        return new ResultsAnswer(results);
    }

    private static async Task<List<LoadedRecord?>> Find(RecordGround ground, string words, int skip, CancellationToken cancellation)
    {
        var from = Math.Clamp(skip, 0, MostSkipped);
        var list = await SearchEverywhere.Run(ground.Db, ground.Reach, words, null, from + Most, cancellation);
        return [.. list.Records.Skip(from)];
    }

    /// <summary>Who put it into the chat may see it; who reads the chat perhaps not.</summary>
    private static JsonObject Withheld(RecordGround ground, LoadedRecord record) => ground.Stage.Deck.Draw("notice", ground.Language, new
    {
        Title = ground.Say("record.title", ("type", record.Definition.Label.In(ground.Language)), ("number", Digits.Of(record.Number))),
        Color = "default",
        Text = ground.Say("access.withheld"),
        Buttons = Array.Empty<FormButton>(),
    });

    private static async Task<SearchResult> Result(RecordGround ground, LoadedRecord record, CancellationToken cancellation)
    {
        var subject = await ground.Subject(record, cancellation);
        // Put into a chat that we do not know: only what everybody in the unit may see.
        var masked = ground with { Discretion = Discretion.Masked, Reach = ground.Reach.ReadAlong() };
        var text = ground.Say(
            "list.result",
            ("type", record.Definition.Label.In(ground.Language)),
            ("number", Digits.Of(record.Number)),
            ("time", JapaneseTime.Show(record.Row.ObservedAt, ground.Now, ground.Language)));
        var card = await FindRecord.Run(ground.Db, masked.Reach, record.Number, cancellation) is { } shared
            ? await RecordCard.Draw(masked, shared, RecordCardKind.Shared, cancellation)
            : Withheld(ground, record);
        return new((ground with { Discretion = Discretion.Full }).Line(record, subject), text, card, record.Number);
    }
}
