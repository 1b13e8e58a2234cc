using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.People;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Alerts.Acts;

/// <summary>確認しました: the first who presses owns it; everybody after that is told who it was.</summary>
public static class AcknowledgeEpisode
{
    public static async Task<Outcome<Acted>> Run(
        AppDb db, Rights rights, long personId, long? episodeId, AlertTiming timing, DateTimeOffset now,
        CancellationToken cancellation)
    {
        var found = await FindEpisode.ToActOn(db, rights, episodeId, cancellation);
        if (found.IsRefused)
        {
            return Outcome<Acted>.Refuse(found.Refusals);
        }

        var episode = found.Value;
        if (episode.State is not EpisodeState.Calling)
        {
            return new Acted(episode, ActedWhen.Before);
        }

        episode.Acknowledge(personId, now, timing);
        EpisodeLog.Add(db, episode, EpisodeEntryKind.Acknowledged, personId, now);
        await EpisodeLog.Redraw(db, episode, now, cancellation);
        return new Acted(episode, ActedWhen.Now);
    }
}
