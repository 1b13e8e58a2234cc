using BotApp.Domain.Records;
using BotApp.Domain.Records.Files;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records;

/// <summary>Sentences about a record between its head and its values.</summary>
internal static class RecordRemarks
{
    private const int MostSaidBack = 5;
    private const int MostNotStored = 3;
    private const int LongestPart = 40;
    private const int LongestNotStored = 60;

    // An entry made within the hour is how rounds are done; later ones say so.
    private static readonly TimeSpan Late = TimeSpan.FromHours(1);

    /// <summary>What must not be overlooked: something typed that is not stored, a reading after the person left.</summary>
    public static IEnumerable<CardText> Notices(CardMoment now)
    {
        var (ground, record) = (now.Ground, now.Record);
        foreach (var (key, typed) in now.History[0].Typed.NotStored.Take(MostNotStored))
        {
            yield return ground.Words.Write(
                "record.notStored", ("label", LabelOf(now, key)), ("typed", SafeText.Cap(TypedOf(now, key, typed) ?? ShowValue.Hidden, LongestNotStored)));
        }

        if (now.Subject?.Ended is { } ended && ended < JapaneseTime.Date(record.Row.ObservedAt))
        {
            yield return ground.Words.Write("record.afterLeaving", ("date", JapaneseTime.Show(ended, ground.Language)));
        }
    }

    /// <summary>What others had corrected while this person did: both hold.</summary>
    public static IEnumerable<CardText> Joined(CardMoment now, (long? From, long? To) joined) => now.History
        .Where(line => line.Revision >= joined.From && line.Revision <= joined.To)
        .Select(line => now.Ground.Words.Write(
            "record.joined",
            ("person", now.Text.Person(line.PersonId)),
            ("time", JapaneseTime.Show(line.At, now.Ground.Now, now.Ground.Language)),
            ("changes", string.Join(Between.Items(now.Ground.Language), line.Changes.Take(MostSaidBack).Select(now.Text.Change)))));

    /// <summary>What was understood where it was just written differently, that it was entered late, and what does not fit.</summary>
    public static IEnumerable<CardText> Remarks(CardMoment now, RecordCardKind kind)
    {
        var (ground, record) = (now.Ground, now.Record);
        foreach (var understood in kind is RecordCardKind.Saved ? SaidBack(now) : [])
        {
            yield return understood;
        }

        if (record.Row.EnteredAt - record.Row.ObservedAt > Late)
        {
            yield return ground.Words.Write("record.late");
        }

        if (kind is RecordCardKind.Saved && record.Row.Revision == 1 && FilesToSend(now) is { } files)
        {
            yield return ground.Words.Write("record.sendFiles", ("label", SafeText.Cap(files.Label.In(ground.Language), LongestPart)));
        }
    }

    /// <summary>No form can take files: whoever just saved is told that they can be sent now.</summary>
    private static Field? FilesToSend(CardMoment now) =>
        now.Ground.Discretion is Discretion.Full && !now.Record.IsWithdrawn && AttachFiles.FieldOf(now.Record.Definition) is { } field
            && now.Ground.Reach.WhyNot(AccessAction.Edit, now.Record, now.Ground.Language, field) is null
            ? field
            : null;

    /// <summary>What was typed, as far as this card's readers may know it.</summary>
    public static string? TypedOf(CardMoment now, string key, string typed) =>
        ShowValue.Typed(now.Record.Definition, key, typed, now.Ground.Discretion);

    private static IEnumerable<CardText> SaidBack(CardMoment now) => now.History[0].Typed.SaidBack
        .Where(t => TypedOf(now, t.Key, t.Value) is not null)
        .Take(MostSaidBack)
        .Select(t => now.Ground.Words.Write(
            "value.saidBack",
            ("label", LabelOf(now, t.Key)),
            ("typed", SafeText.Cap(t.Value, LongestPart)),
            ("understood", SafeText.Cap(Shown(now, t.Key), LongestPart))));

    private static string Shown(CardMoment now, string key) =>
        ShowValue.Of(now.Record.Definition, key, now.Record.Values, now.Ground.Discretion, now.Ground.Now, now.Ground.Language);

    public static string LabelOf(CardMoment now, string key) =>
        SafeText.Cap(now.Record.Definition.Find(key)?.Label.In(now.Ground.Language) ?? key, LongestPart);
}
