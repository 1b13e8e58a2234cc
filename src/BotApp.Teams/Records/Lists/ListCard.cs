using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Records.Forms;
using BotApp.Teams.Rounds;

namespace BotApp.Teams.Records.Lists;

/// <summary>
/// Seen by whoever looks for records. One line each: about whom, the values that matter, how old. They open one, turn
/// the page, or change what the list shows; every condition that is on says so.
/// </summary>
internal static class ListCard
{
    public static async Task<JsonObject> Draw(
        RecordGround ground, PublishedType type, ListChoice choice, long? after, CancellationToken cancellation)
    {
        var list = await ListRecords.Run(ground.Db, ground.Reach, type, choice, after, ground.Now, cancellation);
        list = list with { Records = await ground.Names.Run(list.Records, cancellation) };
        var levels = await RecordLevels.Of(ground, [.. list.Records.Select(r => r.Number)], cancellation);
        var about = choice.SubjectNumber is { } number ? await FindRecord.Run(ground.Db, ground.Reach, number, cancellation) : null;
        var conditions = Conditions(ground, type, choice, about).ToList();
        return ground.Stage.Deck.Draw("list", ground.Language, new
        {
            Title = type.Definition.Label.In(ground.Language),
            Summary = Joined([ListCount.Of(ground, list.Count), .. conditions, .. Preparing(ground, list)]),
            Typed = choice.Words,
            Hint = await SearchHint.Of(ground, type, cancellation),
            Filters = Filters(ground, type, choice),
            Lines = list.Records.Select(record => ListLine.Of(ground, list, levels, record, ListPress.Write(type, choice), choice.Words)),
            Nothing = conditions.Count == 0
                ? ground.Say("list.nothing")
                : ground.Say("list.nothingWith", ("conditions", Joined(conditions))),
            Buttons = Buttons(ground, type, choice, list, conditions.Count > 0, await Rounds(ground, type, choice, list, cancellation)),
        });
    }

    private static IEnumerable<string> Conditions(RecordGround ground, PublishedType type, ListChoice choice, LoadedRecord? about)
    {
        if (choice.OnlyToday)
        {
            yield return ground.Say("list.today");
        }

        if (choice.OnlyPresent && type.Definition.EndedField is not null)
        {
            yield return ground.Say("list.present");
        }

        if (choice.SubjectNumber is not null)
        {
            yield return about?.Line(ground.Discretion, ground.Now, ground.Language) ?? ground.Say("record.nothing");
        }

        if (choice.Words.Length > 0)
        {
            yield return ground.Say("list.withWords", ("words", choice.Words));
        }
    }

    /// <summary>Small buttons that say what is on; the first one searches by the words in the input.</summary>
    private static IEnumerable<FormButton> Filters(RecordGround ground, PublishedType type, ListChoice choice)
    {
        yield return new(ground.Say("list.search"), "record.find", ListPress.Write(type, choice));
        if (type.Definition.ObservedField is not null)
        {
            yield return Filter(ground, "list.today", choice.OnlyToday, ListPress.Write(type, choice with { OnlyToday = !choice.OnlyToday }));
        }

        if (type.Definition.EndedField is not null)
        {
            yield return Filter(ground, "list.present", choice.OnlyPresent, ListPress.Write(type, choice with { OnlyPresent = !choice.OnlyPresent }));
        }
    }

    private static FormButton Filter(RecordGround ground, string words, bool isOn, JsonObject data) =>
        new(isOn ? ground.Say("list.filterOn", ("filter", ground.Say(words))) : ground.Say(words), "record.find", data);

    private static async Task<IReadOnlyList<FormButton>> Rounds(
        RecordGround ground, PublishedType type, ListChoice choice, RecordList list, CancellationToken cancellation) =>
        list.Records.Count == 0 ? [] : await RoundButtons.Begin(ground, type, ListPress.Write(type, choice), list.Count, cancellation);

    private static List<FormButton> Buttons(
        RecordGround ground, PublishedType type, ListChoice choice, RecordList list, bool hasConditions, IReadOnlyList<FormButton> rounds)
    {
        var buttons = new List<FormButton>();
        if (list.Next is { } next)
        {
            buttons.Add(new(ground.Say("list.next"), "record.find", ListPress.Write(type, choice, next)) { Style = "positive" });
        }

        if (ground.Reach.WhyNot(AccessAction.Add, type.Definition, ground.Language) is null)
        {
            buttons.Add(FormButtons.Opening(new(ground.Say("record.record"), "record.new", NewData(type, choice)) { AssociatedInputs = "none" }, type.Definition));
        }

        buttons.AddRange(rounds);
        buttons.Add(new(ground.Say("list.views"), "view.list", new() { ["type"] = type.Key }) { AssociatedInputs = "none", Mode = "secondary" });
        if (hasConditions)
        {
            buttons.Add(new(ground.Say("list.clear"), "record.find", new() { ["type"] = type.Key }) { AssociatedInputs = "none", Mode = "secondary" });
        }

        return buttons;
    }

    private static JsonObject NewData(PublishedType type, ListChoice choice) => choice.SubjectNumber is { } subject
        ? new() { ["type"] = type.Key, ["subject"] = subject }
        : new() { ["type"] = type.Key };

    /// <summary>An answer that knows only the newest records must say so.</summary>
    private static IEnumerable<string> Preparing(RecordGround ground, RecordList list) => list.IsPreparing
        ? [ground.Say("list.preparing", ("count", Digits.Grouped(RecordTable.MostWithoutIndex)))]
        : [];

    private static string Joined(IEnumerable<string> parts) => string.Join(Between.Facts, parts);
}
