using BotApp.Domain.Alerts.Acts;
using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts.Calls;

/// <summary>
/// What happens when an episode's time is up: the next nurse is called, or the owner is asked, or the administrators
/// are told. It looks at the state as it is now: who comes late does nothing.
/// </summary>
public static class TakeNextStep
{
    public static async Task Run(AppDb db, long episodeId, AlertTiming timing, DateTimeOffset now, CancellationToken cancellation)
    {
        var episode = await db.Episodes.FirstOrDefaultAsync(e => e.Id == episodeId, cancellation);
        if (episode is not { NextStepAt: { } due } || due > now)
        {
            return;
        }

        if (await EndOnLeaving.Run(db, episode, now, cancellation))
        {
            return;
        }

        await (episode.State switch
        {
            EpisodeState.Calling => CallNext(db, episode, timing, now, cancellation),
            EpisodeState.Acknowledged => AskOwner(db, episode, timing, now, cancellation),
            EpisodeState.Closed => Task.CompletedTask,
        });
        await EpisodeLog.Redraw(db, episode, now, cancellation);
    }

    private static async Task CallNext(AppDb db, Episode episode, AlertTiming timing, DateTimeOffset now, CancellationToken cancellation)
    {
        var presses = AlertTiming.Presses(episode.Level);
        var next = presses && episode.Round >= timing.Rounds ? null : await NextCall.Of(db, episode, cancellation);
        if (next is null && presses)
        {
            await TellAdministrators(db, episode, timing, now, cancellation);
            return;
        }

        episode.Step(episode.Round + 1, timing.NextCall(episode.Level, now));
        if (next is null)
        {
            // Nobody is named: the card in the channel is all that a caution asks for.
            return;
        }

        await CallNurse.Run(db, episode, next, CallReason.NotAcknowledged, now, cancellation);
    }

    /// <summary>Every round was in vain, or nobody is named.</summary>
    private static async Task TellAdministrators(
        AppDb db, Episode episode, AlertTiming timing, DateTimeOffset now, CancellationToken cancellation)
    {
        episode.Step(Math.Max(episode.Round, timing.Rounds), now + timing.QuietTime);
        EpisodeLog.Add(db, episode, EpisodeEntryKind.AdministratorsCalled, null, now);
        var administrators = await CallPeople.Administrators(db, cancellation);
        var call = new EpisodeCall(CallReason.NobodyCame, [.. administrators.Select(a => a.Id)], episode.Round);
        await CallPeople.InPerson(db, new(Face.EpisodeCall, episode.Id, call.Write()), administrators, now, cancellation);
    }

    private static async Task AskOwner(AppDb db, Episode episode, AlertTiming timing, DateTimeOffset now, CancellationToken cancellation)
    {
        if (episode.Round >= timing.Rounds)
        {
            await CallAgain.Run(db, episode, CallReason.NotAcknowledged, timing, now, cancellation);
            return;
        }

        episode.Step(episode.Round + 1, timing.NextQuestion(episode.Level, now));
        EpisodeLog.Add(db, episode, EpisodeEntryKind.OwnerAsked, null, now).OtherPersonId = episode.OwnerId;
        var owner = await db.People.SingleAsync(p => p.Id == episode.OwnerId, cancellation);
        var call = new EpisodeCall(CallReason.StillOpen, [owner.Id], episode.Round);
        await CallPeople.InPerson(db, new(Face.EpisodeCall, episode.Id, call.Write()), [owner], now, cancellation);
    }
}
