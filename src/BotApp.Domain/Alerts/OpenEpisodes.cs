using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts;

/// <summary>What is open in these units, the worst first; of one level what nobody has yet, then the oldest.</summary>
public static class OpenEpisodes
{
    public static Task<List<Episode>> Of(AppDb db, IReadOnlyList<long> units, int most, CancellationToken cancellation) =>
        In(db, units)
            .OrderByDescending(e => e.Level).ThenBy(e => e.State).ThenBy(e => e.OpenedAt)
            .Take(most)
            .ToListAsync(cancellation);

    public static Task<int> Count(AppDb db, IReadOnlyList<long> units, CancellationToken cancellation) =>
        In(db, units).CountAsync(cancellation);

    private static IQueryable<Episode> In(AppDb db, IReadOnlyList<long> units) =>
        db.Episodes.AsNoTracking().Where(e => e.State != EpisodeState.Closed && units.Contains(e.UnitId));
}
