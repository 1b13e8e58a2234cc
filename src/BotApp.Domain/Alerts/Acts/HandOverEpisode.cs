using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts.Acts;

/// <summary>引き継ぐ: a colleague is called and owns the episode when they acknowledge.</summary>
public static class HandOverEpisode
{
    public static async Task<Outcome<Acted>> Run(
        AppDb db, Rights rights, long personId, long? episodeId, long? toPersonId, AlertTiming timing, DateTimeOffset now,
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

        var colleague = await Colleague(db, episode.UnitId, toPersonId, cancellation);
        if (colleague is null || colleague.Id == personId)
        {
            return Refusal.At("person", "episode.nobodyToHandOver");
        }

        episode.OwnerId ??= personId;
        episode.Call(now, timing);
        EpisodeLog.Add(db, episode, EpisodeEntryKind.HandedOver, personId, now).OtherPersonId = colleague.Id;
        await CallNurse.Run(db, episode, colleague, CallReason.HandedOver, now, cancellation);
        await EpisodeLog.Redraw(db, episode, now, cancellation);
        return new Acted(episode, ActedWhen.Now);
    }

    private static async Task<Person?> Colleague(AppDb db, long unitId, long? personId, CancellationToken cancellation)
    {
        if (personId is not { } id || !(await Rights.Of(db, id, cancellation)).MayAct(Role.Nurse, unitId))
        {
            return null;
        }

        return await db.People.FirstOrDefaultAsync(p => p.Id == id, cancellation);
    }
}
