using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Search;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Records.Lists;

/// <summary>Seen by whoever searched without naming a register: hits of all of them, the newest first, what was found marked.</summary>
internal static class FoundCard
{
    public static async Task<Answer> Answer(Scene scene, RecordGround ground, string words, long? after, CancellationToken cancellation)
    {
        var list = await SearchEverywhere.Run(ground.Db, ground.Reach, words, after, ListRecords.PageSize, cancellation);
        return Shown.As(scene, await Draw(ground, list, words, cancellation), ground.Say("list.foundSummary"));
    }

    private static async Task<JsonObject> Draw(RecordGround ground, RecordList list, string words, CancellationToken cancellation)
    {
        var levels = await RecordLevels.Of(ground, [.. list.Records.Select(r => r.Number)], cancellation);
        var types = list.Records.Select(r => r.Type).DistinctBy(t => t.Id).Take(3);
        return ground.Stage.Deck.Draw("list", ground.Language, new
        {
            Title = ground.Say("list.foundTitle"),
            Summary = string.Join(Between.Facts, ListCount.Of(ground, list.Count), ground.Say("list.withWords", ("words", words))),
            Typed = words,
            Hint = ground.Say("list.wordsAnywhere"),
            Filters = new[] { new FormButton(ground.Say("list.search"), "record.findAll", []) },
            Lines = list.Records.Select(record => Line(ground, list, levels, record, words)),
            Nothing = ground.Say("list.nothingWith", ("conditions", ground.Say("list.withWords", ("words", words)))),
            Buttons = Buttons(ground, list, types),
        });
    }

    private static object Line(RecordGround ground, RecordList list, RecordLevels levels, LoadedRecord record, string words)
    {
        var main = ground.Line(record, list.SubjectOf(record));
        var facts = ground.Say(
            "list.result",
            ("type", record.Definition.Label.In(ground.Language)),
            ("number", Digits.Of(record.Number)),
            ("time", JapaneseTime.Show(record.Row.ObservedAt, ground.Now, ground.Language)));
        var excerpt = Excerpt.Of(ground, record, main, words);
        return new
        {
            Main = HitRuns.Of(main, words, levels.Color(record)),
            Detail = HitRuns.Of(excerpt.Length > 0 ? facts + Between.Facts + excerpt : facts, words),
            Data = new JsonObject { ["number"] = record.Number },
        };
    }

    private static IEnumerable<FormButton> Buttons(RecordGround ground, RecordList list, IEnumerable<PublishedType> types)
    {
        if (list.Next is { } next)
        {
            yield return new(ground.Say("list.next"), "record.findAll", new() { ["after"] = next }) { Style = "positive" };
        }

        foreach (var type in types)
        {
            yield return new(ground.Say("list.onlyIn", ("type", type.Definition.Label.In(ground.Language))), "record.find", new() { ["type"] = type.Key });
        }
    }
}
