using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts;

/// <summary>Finds the episode that somebody means. One of another unit does not exist for them.</summary>
public static class FindEpisode
{
    public static async Task<Outcome<Episode>> ById(AppDb db, Rights rights, long? id, CancellationToken cancellation) =>
        Seen(rights, await db.Episodes.FirstOrDefaultAsync(e => e.Id == id, cancellation));

    public static async Task<Outcome<Episode>> ByNumber(AppDb db, Rights rights, long? number, CancellationToken cancellation) =>
        Seen(rights, await db.Episodes.FirstOrDefaultAsync(e => e.Number == number, cancellation));

    /// <summary>The same, for somebody who wants to act on it.</summary>
    public static async Task<Outcome<Episode>> ToActOn(AppDb db, Rights rights, long? id, CancellationToken cancellation)
    {
        var found = await ById(db, rights, id, cancellation);
        return found.IsRefused || rights.MayAct(Role.Nurse, found.Value.UnitId) ? found : Refusal.Of("episode.onlyNurses");
    }

    private static Outcome<Episode> Seen(Rights rights, Episode? episode) =>
        episode is not null && rights.SeesRecords(episode.UnitId) ? episode : Refusal.Of("episode.notFound");
}
