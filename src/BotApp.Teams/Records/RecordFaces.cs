using System.Text.Json.Nodes;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.History;
using BotApp.Domain.Records.Rounds;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Rounds;
using BotApp.Teams.Turns;
using BotApp.Teams.Wire;

namespace BotApp.Teams.Records;

/// <summary>
/// Draws the faces of this room from the state as it is: <c>Record</c> and <c>SavedRecord</c> (for whom and for which
/// decision see <see cref="RecordCard"/>), and <c>NextForm</c>, the form of whoever comes next on the round, with what was
/// just saved in its first line; after the last one it says what became of everybody.
/// </summary>
public static class RecordFaces
{
    public static async Task<OutgoingMessage?> Draw(Sheet sheet, CancellationToken cancellation)
    {
        if (await LoadRecord.Run(sheet.Db, sheet.Face.Id, cancellation) is not { } record)
        {
            return null;
        }

        var ground = await RecordGround.Of(sheet, sheet.ViewerId ?? Owner(sheet), record.Row.UnitId, cancellation);
        if (!ground.Reach.Covers(record.Row.UnitId))
        {
            return null;
        }

        if (Seen.Record(ground.Reach, record) is not { } seen)
        {
            return Unseen(sheet, record);
        }

        var kind = sheet.Face.Face is Face.Record ? RecordCardKind.Shown : RecordCardKind.Saved;
        var next = sheet.Face.Face is Face.NextForm ? await Next(sheet, ground, seen, cancellation) : null;
        var card = next ?? await RecordCard.Draw(ground, seen, kind, cancellation, joined: (Argument(sheet, "from"), Argument(sheet, "to")));
        return OutgoingMessage.OfCard(card, sheet.Say("record.summary", ("number", Digits.Of(record.Number))));
    }

    /// <summary>Stored, for whoever may add what they do not see; nothing of what it says.</summary>
    private static OutgoingMessage Unseen(Sheet sheet, LoadedRecord record)
    {
        var (number, type) = (("number", Digits.Of(record.Number)), ("type", record.Definition.Label.In(sheet.Language)));
        return sheet.Card("notice", new
        {
            Title = sheet.Say("record.title", type, number),
            Color = "default",
            Text = sheet.Say("access.unseen", type, number),
            Buttons = Array.Empty<FormButton>(),
        }, sheet.Say("record.summary", number));
    }

    /// <summary>A card in a personal chat is its owner's also when it is drawn again later.</summary>
    public static string? Arguments(Scene scene) => scene.Turn.Place.Kind is PlaceKind.Personal
        ? new JsonObject { ["viewer"] = scene.Me.Id }.ToJsonString()
        : null;

    /// <summary>The same, and which corrections of others were joined with it.</summary>
    public static string? Arguments(Scene scene, Clash? merged)
    {
        if (merged is not { Changes: [.., var first] and [var last, ..] })
        {
            return Arguments(scene);
        }

        var arguments = scene.Turn.Place.Kind is PlaceKind.Personal ? new JsonObject { ["viewer"] = scene.Me.Id } : [];
        (arguments["from"], arguments["to"]) = (first.Revision, last.Revision);
        return arguments.ToJsonString();
    }

    /// <summary>The next form of a round belongs to whoever goes round.</summary>
    public static string Arguments(Scene scene, LoadedRound round)
    {
        var arguments = new JsonObject { ["round"] = round.Row.Id, ["by"] = scene.Me.Id };
        if (scene.Turn.Place.Kind is PlaceKind.Personal)
        {
            arguments["viewer"] = scene.Me.Id;
        }

        return arguments.ToJsonString();
    }

    private static long? Owner(Sheet sheet) => Argument(sheet, "viewer");

    private static long? Argument(Sheet sheet, string name) =>
        sheet.Face.Arguments is { } json && JsonNode.Parse(json)?[name] is JsonValue value && value.TryGetValue<long>(out var number)
            ? number
            : null;

    /// <summary>The next form of the round that the record was saved on, or its end; null outside of a round.</summary>
    private static async Task<JsonObject?> Next(Sheet sheet, RecordGround ground, LoadedRecord saved, CancellationToken cancellation) =>
        await FindRound.Run(sheet.Db, Argument(sheet, "by") ?? 0, Argument(sheet, "round"), cancellation) is { } round
            ? await RoundAnswer.Draw(ground, round, [await SavedLine.Of(ground, saved, round, cancellation)], [.. await NotStored(ground, saved, cancellation)], cancellation)
            : null;

    /// <summary>Going on must not hide that something of the last entry waits.</summary>
    private static async Task<IEnumerable<CardText>> NotStored(RecordGround ground, LoadedRecord saved, CancellationToken cancellation)
    {
        var typed = await ReadHistory.Typed(ground.Db, saved, cancellation);
        return typed.NotStored.Count == 0
            ? []
            : [ground.Words.Write("record.notStoredEarlier", ("number", Digits.Of(saved.Number)))];
    }
}
