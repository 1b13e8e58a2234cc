using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Trash;

/// <summary>Seen by whoever looks for something withdrawn: what, why, by whom and when. One press brings it back.</summary>
internal static class TrashCard
{
    public static async Task<Answer> Show(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await TypePress.Of(scene, turn, cancellation);
        return press.IsRefused ? scene.Refuse(press.Refusals) : await Show(scene, press.Value.Type, turn.Number("after"), cancellation);
    }

    public static async Task<Answer> Show(Scene scene, PublishedType type, long? after, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        return ground.IsRefused
            ? scene.Refuse(ground.Refusals)
            : Shown.As(scene, await Draw(ground.Value, type, after, cancellation), scene.Say("trash.summary"));
    }

    private static async Task<JsonObject> Draw(RecordGround ground, PublishedType type, long? after, CancellationToken cancellation)
    {
        var (list, reasons) = await ListTrash.Run(ground.Db, ground.Reach, type, after, cancellation);
        var who = await HistoryText.Of(ground, [], null, cancellation);
        var names = await Names(ground, list, cancellation);
        return ground.Stage.Deck.Draw("trash", ground.Language, new
        {
            Title = ground.Say("trash.title", ("type", type.Definition.Label.In(ground.Language))),
            Lead = ground.Say(list.Records.Count == 0 ? "trash.empty" : "trash.lead"),
            Lines = list.Records.Select(record => new
            {
                Main = Line(ground, list, record),
                Reason = ground.Say("trash.because", ("reason", reasons.GetValueOrDefault(record.Number, ""))),
                Detail = ground.Say(
                    "trash.by",
                    ("person", names.GetValueOrDefault(record.Row.UpdatedById ?? 0) ?? who.Person(null)),
                    ("time", JapaneseTime.Show(record.Row.UpdatedAt, ground.Now, ground.Language))),
                Buttons = new[] { new FormButton(ground.Say("trash.bringBack"), "trash.bringBack", new() { ["number"] = record.Number }) },
            }),
            Buttons = Buttons(ground, type, list),
        });
    }

    private static Task<Dictionary<long, string>> Names(RecordGround ground, RecordList list, CancellationToken cancellation) =>
        new Views.ViewScene(ground, new(0, ground.Now)).Names([.. list.Records.Select(r => r.Row.UpdatedById).OfType<long>()], cancellation);

    private static string Line(RecordGround ground, RecordList list, LoadedRecord record)
    {
        var main = (list.SubjectOf(record) ?? record).Line(ground.Discretion, ground.Now, ground.Language);
        return $"#{Digits.Of(record.Number)} {main}".TrimEnd();
    }

    private static IEnumerable<FormButton> Buttons(RecordGround ground, PublishedType type, RecordList list)
    {
        if (list.Next is { } next)
        {
            yield return new(ground.Say("list.next"), "trash.show", new() { ["type"] = type.Key, ["after"] = next }) { Style = "positive" };
        }

        yield return new(ground.Say("trash.list"), "record.find", new() { ["type"] = type.Key });
    }
}
