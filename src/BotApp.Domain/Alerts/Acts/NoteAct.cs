using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.People;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Alerts.Acts;

/// <summary>電話した・再測定を依頼・医師に相談・様子を見る: kept in the history. Who acts on what nobody has, has it.</summary>
public static class NoteAct
{
    public static async Task<Outcome<Acted>> Run(
        AppDb db, Rights rights, long personId, long? episodeId, EpisodeAct act, AlertTiming timing, DateTimeOffset now,
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

        Take(db, episode, personId, timing, now);
        EpisodeLog.Add(db, episode, EntryOf(act), personId, now);
        await EpisodeLog.Redraw(db, episode, now, cancellation);
        return new Acted(episode, ActedWhen.Now);
    }

    private static void Take(AppDb db, Episode episode, long personId, AlertTiming timing, DateTimeOffset now)
    {
        if (episode.State is EpisodeState.Calling)
        {
            episode.Acknowledge(personId, now, timing);
            EpisodeLog.Add(db, episode, EpisodeEntryKind.Acknowledged, personId, now);
        }
        else
        {
            episode.Step(0, timing.NextQuestion(episode.Level, now));
        }
    }

    private static EpisodeEntryKind EntryOf(EpisodeAct act) => act switch
    {
        EpisodeAct.Phoned => EpisodeEntryKind.Phoned,
        EpisodeAct.MeasureAgain => EpisodeEntryKind.MeasureAgain,
        EpisodeAct.DoctorConsulted => EpisodeEntryKind.DoctorConsulted,
        EpisodeAct.Watching => EpisodeEntryKind.Watching,
    };
}
