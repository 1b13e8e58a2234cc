using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records.Whole;

/// <summary>
/// Below the values of a record that is longer than its card: what is missing, and where it goes on. The next page stands
/// chosen, so that one press turns it; whoever looks for something chooses its heading instead.
/// </summary>
internal sealed record ReadOn(string Text, string Label, string Value, IReadOnlyList<FormChoice> Choices, IReadOnlyList<FormButton> Buttons)
{
    /// <summary>The input of the chosen page, from 1.</summary>
    public const string Key = "part";

    public static ReadOn To(RecordGround ground, LoadedRecord record, IReadOnlyList<IReadOnlyList<RecordLine>> pages, (string Text, int At) next, JsonObject? from)
    {
        var isLast = next.At >= pages.Count;
        var place = isLast ? 1 : next.At + 1;
        var button = new FormButton(ground.Say(isLast ? "record.readOther" : "record.readOn"), "record.show", Data(record, from, null));
        return pages.Count < 3
            ? new(next.Text, "", "", [], isLast ? [] : [button with { Data = Data(record, from, place) }])
            : new(
                next.Text,
                ground.Say("record.readWhich", ("count", Digits.Of(pages.Count))),
                Digits.Of(place),
                [.. Pages(ground, pages, place - 1)],
                [button]);
    }

    /// <summary>Nothing follows the last of two pages.</summary>
    public bool IsNeeded => Text.Length > 0 || Buttons.Count > 0;

    /// <summary>Where reading on is what the card is for.</summary>
    public ReadOn AsFirst() => this with { Buttons = [.. Buttons.Select(button => button with { Style = "positive" })] };

    /// <summary>To a page; the list that the record was opened from comes along.</summary>
    public static JsonObject Data(LoadedRecord record, JsonObject? from, int? place)
    {
        var data = (JsonObject?)from?.DeepClone() ?? [];
        data["number"] = record.Number;
        if (place is { } known)
        {
            data[Key] = known;
        }

        return data;
    }

    private static IEnumerable<FormChoice> Pages(RecordGround ground, IReadOnlyList<IReadOnlyList<RecordLine>> pages, int next) =>
        PageName.Places([.. pages.Select(page => page[0].Section)], next)
            .Select(at => new FormChoice(Digits.Of(at + 1), PageName.Of(ground, at + 1, pages[at][0].Section, (LabelOf(ground, pages[at][0]), LabelOf(ground, pages[at][^1])))));

    private static string LabelOf(RecordGround ground, RecordLine line) =>
        line.Title.Length > 0 ? line.Title : line.Field.Label.In(ground.Language);
}
