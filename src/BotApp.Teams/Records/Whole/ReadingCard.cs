using System.Globalization;
using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Records.Forms;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Records.Whole;

/// <summary>
/// Seen by whoever reads a record that is longer than its card: every value of it, whole, page by page. They read on, go
/// to a heading, back to the record's card, or put right what they see.
/// </summary>
internal static class ReadingCard
{
    /// <summary>The page that was asked for, from 1; null for the card of the record.</summary>
    public static int? Asked(ActionTurn turn) =>
        int.TryParse(turn.Typed(ReadOn.Key), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;

    /// <param name="asked">From 1. The record may have become shorter meanwhile: then its last page.</param>
    public static async Task<JsonObject> Draw(RecordGround ground, LoadedRecord record, int asked, JsonObject? from, CancellationToken cancellation)
    {
        ground.Db.Shown(ShownAs.Opened, record);
        record = (await ground.Names.Run([record], cancellation))[0];
        var lines = await RecordFacts.Of(ground, await RecordLevels.Of(ground, [record.Number], cancellation), record, cancellation);
        var pages = RecordPages.Of(ground, lines);
        var place = Math.Clamp(asked, 1, pages.Count);
        var page = pages[place - 1];
        return ground.Stage.Deck.Draw("record", ground.Language, new
        {
            Status = record.IsWithdrawn ? RecordStatusLine.Withdrawn(ground, record, await HistoryText.Of(ground, [], record.Row.UpdatedById, cancellation)) : CardText.Empty,
            Color = record.IsWithdrawn ? "warning" : "good",
            Title = ground.Say("record.title", ("type", record.Definition.Label.In(ground.Language)), ("number", Digits.Of(record.Number))),
            Subject = await RecordCard.Subject(ground, record, cancellation),
            Notices = Array.Empty<object>(),
            Remarks = new[] { new { Text = ground.Say("record.step", ("place", Digits.Of(place)), ("count", Digits.Of(pages.Count))) } },
            Groups = RecordFacts.Groups(page),
            Pictures = Array.Empty<object>(),
            Tables = RecordFacts.Tables(ground, page),
            More = new[] { ReadOn.To(ground, record, pages, ("", place), from).AsFirst() }.Where(more => more.IsNeeded),
            Related = Array.Empty<object>(),
            Times = Array.Empty<object>(),
            History = Array.Empty<object>(),
            Earlier = "",
            Buttons = Buttons(ground, record, (place, page), from),
            Withdrawals = Array.Empty<object>(),
        });
    }

    private static IEnumerable<FormButton> Buttons(
        RecordGround ground, LoadedRecord record, (int Place, IReadOnlyList<RecordLine> Lines) page, JsonObject? from)
    {
        if (page.Place > 1)
        {
            yield return new(ground.Say("record.readBack"), "record.show", ReadOn.Data(record, from, page.Place - 1)) { AssociatedInputs = "none" };
        }

        yield return new(ground.Say("record.readCard"), "record.show", ReadOn.Data(record, from, null)) { AssociatedInputs = "none" };
        if (!record.IsWithdrawn && page.Lines.Count > 0 && ground.Reach.WhyNot(AccessAction.Edit, record, ground.Language) is null)
        {
            var correct = new JsonObject { ["number"] = record.Number, ["at"] = page.Lines[0].Field.Key };
            yield return FormButtons.Opening(new(ground.Say("record.correct"), "record.correct", correct) { AssociatedInputs = "none" }, record.Definition);
        }
    }
}
