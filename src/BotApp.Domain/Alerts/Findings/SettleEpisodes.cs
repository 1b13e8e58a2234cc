using BotApp.Domain.Alerts.Acts;
using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts.Findings;

/// <summary>Brings episodes that lost a finding in line with what is left: the level sinks, or nothing stands and it ends.</summary>
internal static class SettleEpisodes
{
    public static async Task Run(
        AppDb db, IReadOnlySet<long> episodeIds, Event happened, AlertTiming timing, CancellationToken cancellation)
    {
        if (episodeIds.Count == 0)
        {
            return;
        }

        await db.SaveChangesAsync(cancellation);
        foreach (var episode in await db.Episodes.Where(e => episodeIds.Contains(e.Id)).ToListAsync(cancellation))
        {
            await Settle(db, episode, happened, timing, cancellation);
        }
    }

    private static async Task Settle(
        AppDb db, Episode episode, Event happened, AlertTiming timing, CancellationToken cancellation)
    {
        var levels = await db.EpisodeFindings
            .Where(f => f.EpisodeId == episode.Id && f.WithdrawnAt == null)
            .Select(f => f.Level)
            .ToListAsync(cancellation);
        if (episode.IsOpen && levels.Count == 0)
        {
            await CloseEpisode.End(db, episode, null, ClosingReason.NothingStands, "", happened.At, cancellation);
            return;
        }

        var pressed = AlertTiming.Presses(episode.Level);
        episode.Level = levels.Count == 0 ? episode.Level : levels.Max();
        var mayWait = pressed && !AlertTiming.Presses(episode.Level) && episode.State is EpisodeState.Calling;
        episode.Step(mayWait ? 0 : episode.Round, mayWait ? timing.FirstCall(episode.Level, happened.At) : episode.NextStepAt);
        await EpisodeLog.Redraw(db, episode, happened.At, cancellation);
    }
}
