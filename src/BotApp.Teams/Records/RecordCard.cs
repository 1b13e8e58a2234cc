using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Files;
using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Teams.Records.Whole;

namespace BotApp.Teams.Records;

/// <summary>
/// Seen by whoever saved a record or asked for one. Just after saving: is it stored, and as what; otherwise: what does
/// it say, who entered it and what became of it. They decide to correct it, to withdraw it, or to go on.
/// </summary>
internal static class RecordCard
{
    private const int MostHistory = 5;

    // What does not fit a card of 28 KiB is counted in words; nothing is left out silently.
    private const int MostChanges = 5;

    public static async Task<JsonObject> Draw(
        RecordGround ground, LoadedRecord record, RecordCardKind kind, CancellationToken cancellation, JsonObject? from = null, (long? From, long? To) joined = default)
    {
        record = Shown(ground, (await ground.Names.Run([record], cancellation))[0], kind);
        var subject = await ground.Subject(record, cancellation);
        var history = await ReadHistory.Run(ground.Db, record, cancellation);
        var text = await HistoryText.Of(ground, history, record.Row.EnteredById, cancellation);
        var levels = await RecordLevels.Of(ground, [record.Number], cancellation);
        var lines = CardLines.Of(ground, record, kind, await RecordFacts.Of(ground, levels, record, cancellation), from);
        var now = new CardMoment(ground, record, subject, history, text);
        return ground.Stage.Deck.Draw("record", ground.Language, new
        {
            Status = RecordStatusLine.Of(now, kind),
            Color = record.IsWithdrawn ? "warning" : "good",
            Title = ground.Say("record.title", ("type", record.Definition.Label.In(ground.Language)), ("number", Digits.Of(record.Number))),
            Subject = Line(ground, record, subject),
            Notices = RecordRemarks.Notices(now).Select(notice => new { Text = notice }),
            Remarks = RecordRemarks.Joined(now, joined).Concat(RecordRemarks.Remarks(now, kind)).Select(remark => new { Text = remark }),
            Groups = RecordFacts.Groups(lines.Lines),
            Pictures = await Pictures(ground, record, cancellation),
            Tables = RecordFacts.Tables(ground, lines.Lines),
            lines.More,
            Related = kind is RecordCardKind.Shared ? [] : await RelatedLines.Of(ground, record, cancellation),
            Times = new[] { new { Text = Times(now) } },
            History = kind is RecordCardKind.Shown ? Lines(now) : [],
            Earlier = kind is RecordCardKind.Shown && history.Count > MostHistory
                ? ground.Say("record.earlier", ("count", Digits.Of(history.Count - MostHistory))) : "",
            Buttons = kind is RecordCardKind.Shared ? [] : await RecordButtons.Of(ground, record, kind, from, cancellation),
            Withdrawals = kind is RecordCardKind.Shared ? [] : RecordButtons.Withdrawals(ground, record),
        });
    }

    /// <summary>Whom it is about, in one line; empty where that is nobody.</summary>
    public static async Task<string> Subject(RecordGround ground, LoadedRecord record, CancellationToken cancellation) =>
        Line(ground, record, await ground.Subject(record, cancellation));

    private static string Line(RecordGround ground, LoadedRecord record, LoadedRecord? subject) =>
        (subject ?? SelfIfSubject(record))?.Line(ground.Discretion, ground.Now, ground.Language) ?? "";

    private static async Task<IEnumerable<object>> Pictures(RecordGround ground, LoadedRecord record, CancellationToken cancellation) =>
        ground.Discretion is Discretion.Masked ? [] : (await ReadThumbnails.Run(ground.Db, record, cancellation)).Select(p => new
        {
            Url = $"data:{FileType.Of(p.Picture, p.File.Name) ?? p.File.Type};base64,{Convert.ToBase64String(p.Picture)}",
            Name = p.File.Name,
        });

    private static LoadedRecord Shown(RecordGround ground, LoadedRecord record, RecordCardKind kind)
    {
        ground.Db.Shown(kind is RecordCardKind.Shared ? ShownAs.Found : ShownAs.Opened, record);
        return record;
    }

    /// <summary>A subject's own record is headed by who it is.</summary>
    private static LoadedRecord? SelfIfSubject(LoadedRecord record) =>
        record.Definition.SubjectField is null && record.Definition.Fields.Any(f => f.Content is TextContent.PersonName) ? record : null;

    private static string Times(CardMoment now)
    {
        var (ground, row) = (now.Ground, now.Record.Row);
        var entered = ("entered", JapaneseTime.Show(row.EnteredAt, ground.Now, ground.Language));
        var person = ("person", now.Text.Person(row.EnteredById));
        return now.Record.Definition.ObservedField is null
            ? ground.Say("record.times", entered, person)
            : ground.Say("record.timesObserved", ("observed", JapaneseTime.Show(row.ObservedAt, ground.Now, ground.Language)), entered, person);
    }

    private static IEnumerable<object> Lines(CardMoment now) => now.History.Take(MostHistory).Select(line => new
    {
        Who = now.Ground.Say(
            RecordStatusLine.Words(line.Kind),
            ("time", JapaneseTime.Show(line.At, now.Ground.Now, now.Ground.Language)),
            ("person", now.Text.Person(line.PersonId))),
        Changes = line.Changes.Take(MostChanges).Select(now.Text.Change)
            .Concat(line.Changes.Count > MostChanges ? [now.Ground.Say("record.moreChanges", ("count", Digits.Of(line.Changes.Count - MostChanges)))] : [])
            .Concat(line.Reason is { } reason ? [now.Ground.Say("record.because", ("reason", reason))] : [])
            .Concat(NotStoredThen(now, line))
            .Select(text => new { Text = text }),
    });

    /// <summary>What was typed and not stored stays readable, also after it was put right.</summary>
    private static IEnumerable<string> NotStoredThen(CardMoment now, HistoryLine line) => line == now.History[0]
        ? []
        : line.Typed.NotStored.Select(t => now.Ground.Say("record.notStoredThen", ("label", RecordRemarks.LabelOf(now, t.Key)), ("typed", SafeText.Cap(RecordRemarks.TypedOf(now, t.Key, t.Value) ?? ShowValue.Hidden, 100))));
}
