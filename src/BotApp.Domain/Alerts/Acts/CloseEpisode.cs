using BotApp.Domain.People;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Alerts.Acts;

/// <summary>終了, with a reason; その他 with a sentence.</summary>
public static class CloseEpisode
{
    public const int LongestNote = 500;

    public static async Task<Outcome<Acted>> Run(
        AppDb db, Rights rights, long personId, long? episodeId, ClosingReason? reason, string note, DateTimeOffset now,
        CancellationToken cancellation)
    {
        var found = await FindEpisode.ToActOn(db, rights, episodeId, cancellation);
        if (found.IsRefused)
        {
            return Outcome<Acted>.Refuse(found.Refusals);
        }

        var episode = found.Value;
        if (!episode.IsOpen)
        {
            return new Acted(episode, ActedWhen.Before);
        }

        if (Missing(reason, note) is { } missing)
        {
            return missing;
        }

        await End(db, episode, personId, reason!.Value, note, now, cancellation);
        return new Acted(episode, ActedWhen.Now);
    }

    /// <summary>Ends it; what ends by itself is nobody's act.</summary>
    internal static async Task End(
        AppDb db, Episode episode, long? personId, ClosingReason reason, string note, DateTimeOffset now, CancellationToken cancellation)
    {
        var said = Text.SafeText.Cap(Text.SafeText.Lines(note).Trim(), LongestNote);
        episode.Close(personId, reason, said.Length == 0 ? null : said, now);
        EpisodeLog.Add(db, episode, EpisodeEntryKind.Closed, personId, now).Note = episode.ClosingNote;
        await EpisodeLog.Redraw(db, episode, now, cancellation);
    }

    private static Refusal? Missing(ClosingReason? reason, string note) => reason switch
    {
        null or ClosingReason.Left or ClosingReason.NothingStands => Refusal.At("reason", "episode.reasonMissing"),
        ClosingReason.Other when string.IsNullOrWhiteSpace(note) => Refusal.At("note", "episode.noteMissing"),
        _ => null,
    };
}
