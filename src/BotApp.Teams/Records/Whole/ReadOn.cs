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

    // A client shows no more in one list, and the card has to hold them.
    private const int MostChoices = 40;

    private const int LongestName = 16;

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
                [.. Places(pages.Count, place).Select(p => new FormChoice(Digits.Of(p), Name(ground, pages[p - 1], p)))],
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

    /// <summary>Of more pages than can be chosen from, some on the way, and always the next.</summary>
    private static IEnumerable<int> Places(int count, int next)
    {
        var every = (count + MostChoices - 1) / MostChoices;
        return Enumerable.Range(1, count).Where(place => (place - 1) % every == 0 || place == next);
    }

    /// <summary>3  家族: 父の病歴〜祖母の年齢.</summary>
    private static string Name(RecordGround ground, IReadOnlyList<RecordLine> page, int place)
    {
        var names = new[] { page[0].Section }.Concat(new[] { page[0], page[^1] }.Select(line => line.Title.Length > 0 ? line.Title : line.Field.Label.In(ground.Language)))
            .Select(name => SafeText.Cap(SafeText.Line(name), LongestName)).ToList();
        var span = new[] { ("place", Digits.Of(place)), ("first", names[1]), ("last", names[2]) };
        return names[0].Length > 0 ? ground.Say("record.readPageOf", [.. span, ("section", names[0])]) : ground.Say("record.readPage", span);
    }
}
