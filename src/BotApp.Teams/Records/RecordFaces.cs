using System.Globalization;
using System.Text.Json.Nodes;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.History;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;
using BotApp.Teams.Wire;

namespace BotApp.Teams.Records;

/// <summary>
/// Draws the faces of this room from the state as it is: <c>Record</c> and <c>SavedRecord</c> (for whom and for which
/// decision see <see cref="RecordCard"/>), and <c>NextForm</c>, the empty form for whoever comes next on the round, with
/// what was just saved in its first line; after the last resident it is the saved record.
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

        var next = sheet.Face.Face is Face.NextForm ? await Next(ground, seen, cancellation) : null;
        var kind = sheet.Face.Face is Face.Record ? RecordCardKind.Shown : RecordCardKind.Saved;
        var card = next is null
            ? await RecordCard.Draw(ground, seen, kind, cancellation)
            : await RecordForm.Draw(ground, next, cancellation);
        return OutgoingMessage.OfCard(card, sheet.Say("record.summary", ("number", RecordCard.Number(record.Number))));
    }

    /// <summary>Stored, for whoever may add what they do not see; nothing of what it says.</summary>
    private static OutgoingMessage Unseen(Sheet sheet, LoadedRecord record)
    {
        var (number, type) = (("number", RecordCard.Number(record.Number)), ("type", record.Definition.Label.In(sheet.Language)));
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

    private static long? Owner(Sheet sheet) =>
        sheet.Face.Arguments is { } json && JsonNode.Parse(json)?["viewer"] is JsonValue value && value.TryGetValue<long>(out var viewer)
            ? viewer
            : null;

    private static async Task<FormDraft?> Next(RecordGround ground, LoadedRecord saved, CancellationToken cancellation)
    {
        if (saved.IsWithdrawn
            || saved.Definition.SubjectField is not { } key
            || await ground.Subject(saved, cancellation) is not { } subject
            || await NextSubject.Run(ground.Db, ground.Reach, subject, ground.Now, cancellation) is not { } next)
        {
            return null;
        }

        var draft = await FormDraft.New(saved.Type, ground, next.Number, cancellation);
        return draft with
        {
            Inputs = new Dictionary<string, string>(draft.Inputs, StringComparer.Ordinal)
            {
                [key] = next.Number.ToString(CultureInfo.InvariantCulture),
            },
            Subtitle = ground.Say(
                "record.savedNext",
                ("number", RecordCard.Number(saved.Number)),
                ("subject", next.Line(ground.Discretion, ground.Now, ground.Language))),
            Notices = [.. await NotStored(ground, saved, cancellation)],
        };
    }

    /// <summary>Going on must not hide that something of the last entry waits.</summary>
    private static async Task<IEnumerable<CardText>> NotStored(RecordGround ground, LoadedRecord saved, CancellationToken cancellation)
    {
        var typed = await ReadHistory.Typed(ground.Db, saved, cancellation);
        return typed.NotStored.Count == 0
            ? []
            : [ground.Words.Write("record.notStoredEarlier", ("number", RecordCard.Number(saved.Number)))];
    }
}
