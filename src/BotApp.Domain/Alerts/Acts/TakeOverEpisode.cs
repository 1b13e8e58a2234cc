using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.People;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Alerts.Acts;

/// <summary>引き取る: from now on it is theirs, also when a colleague has it, for example one whose shift is over.</summary>
public static class TakeOverEpisode
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
        if (!episode.IsOpen || (episode.State is EpisodeState.Acknowledged && episode.OwnerId == personId))
        {
            return new Acted(episode, ActedWhen.Before);
        }

        var before = episode.OwnerId;
        episode.Acknowledge(personId, now, timing);
        var kind = before is null || before == personId ? EpisodeEntryKind.Acknowledged : EpisodeEntryKind.TakenOver;
        EpisodeLog.Add(db, episode, kind, personId, now).OtherPersonId = kind is EpisodeEntryKind.TakenOver ? before : null;
        await EpisodeLog.Redraw(db, episode, now, cancellation);
        return new Acted(episode, ActedWhen.Now);
    }
}
