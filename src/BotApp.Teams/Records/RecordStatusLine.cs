using BotApp.Domain.Records;
using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records;

/// <summary>The first line of a record card: what was just done, or that it was withdrawn.</summary>
internal static class RecordStatusLine
{
    public static CardText Of(CardMoment now, RecordCardKind kind)
    {
        var (ground, record) = (now.Ground, now.Record);
        var number = ("number", Digits.Of(record.Number));
        if (record.IsWithdrawn)
        {
            return Withdrawn(ground, record, now.Text);
        }

        return (kind, record.Row.Revision) switch
        {
            (RecordCardKind.Saved, 1) => ground.Words.Write("record.saved", number),
            (RecordCardKind.Saved, _) when BroughtOnlyFiles(now) => ground.Words.Write("record.filesAdded", number),
            (RecordCardKind.Saved, _) => ground.Words.Write("record.corrected", number),
            (RecordCardKind.Shown or RecordCardKind.Shared, _) => CardText.Empty,
        };
    }

    /// <summary>Nothing was wrong: a photo was sent to it.</summary>
    private static bool BroughtOnlyFiles(CardMoment now) => now.History[0].Changes is { Count: > 0 } changes && changes.All(change =>
        change.After is FilesValue { Files: var after } && after.Count > ((change.Before as FilesValue)?.Files.Count ?? 0));

    public static CardText Withdrawn(RecordGround ground, LoadedRecord record, HistoryText text) => ground.Words.Write(
        "record.statusWithdrawn",
        ("number", Digits.Of(record.Number)),
        ("person", text.Person(record.Row.UpdatedById)),
        ("time", JapaneseTime.Show(record.Row.UpdatedAt, ground.Now, ground.Language)));

    /// <summary>The words of a line of the history.</summary>
    public static string Words(RevisionKind kind) => kind switch
    {
        RevisionKind.Created => "record.historyLine.created",
        RevisionKind.Corrected => "record.historyLine.corrected",
        RevisionKind.Withdrawn => "record.historyLine.withdrawn",
        RevisionKind.BroughtBack => "record.historyLine.broughtBack",
        RevisionKind.Restored => "record.historyLine.restored",
    };
}
