using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.Alerts.Rules;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Alerts.Findings;

/// <summary>A finding joined what is open: who must hear of it again?</summary>
internal static class WorsenEpisode
{
    /// <param name="worst">The worst level of what joined.</param>
    /// <param name="fresh">What joined and is no mere correction of what stood before.</param>
    public static async Task Run(
        AppDb db, Episode episode, Level worst, IEnumerable<Finding> fresh, Urgency urgency, Event happened, AlertTiming timing,
        CancellationToken cancellation)
    {
        var isWorse = worst > episode.Level || fresh.Any(f => f.Level is Level.Emergency);
        var becomesEmergency = worst is Level.Emergency && episode.Level is not Level.Emergency;
        var waitsNoMore = !AlertTiming.Presses(episode.Level) && AlertTiming.Presses(worst) && episode.State is EpisodeState.Calling;
        episode.Level = worst > episode.Level ? worst : episode.Level;
        episode.Step(waitsNoMore ? 0 : episode.Round, waitsNoMore ? timing.FirstCall(worst, happened.At) : episode.NextStepAt);
        EpisodeLog.Add(db, episode, EpisodeEntryKind.FindingJoined, happened.PersonId, happened.At).Level = worst;
        var told = (episode.State, isWorse, urgency) switch
        {
            (EpisodeState.Acknowledged, true, Urgency.Now) =>
                CallAgain.Run(db, episode, CallReason.Worse, timing, happened.At, cancellation),
            (EpisodeState.Acknowledged, true, Urgency.Late) => Quietly(db, episode, timing, happened),
            (EpisodeState.Calling, _, Urgency.Now) when becomesEmergency =>
                CallAgain.Ring(db, episode, CallReason.Worse, happened.At, cancellation),
            _ => Task.CompletedTask,
        };
        await told;
        await EpisodeLog.Redraw(db, episode, happened.At, cancellation);
    }

    private static Task Quietly(AppDb db, Episode episode, AlertTiming timing, Event happened)
    {
        CallAgain.Quietly(db, episode, timing, happened.At);
        return Task.CompletedTask;
    }
}
