using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts;

/// <summary>What is open in these units, the worst first; of one level what nobody has yet, then the oldest.</summary>
public static class OpenEpisodes
{
    // Counted by unit, since a list of units would be translated anew at every turn.
    private static readonly ReadyQuery<Func<AppDb, IAsyncEnumerable<UnitCount>>> ByUnit = new(() =>
        EF.CompileAsyncQuery((AppDb db) => db.Set<Episode>()
            .Where(e => e.ClosedAt == null).GroupBy(e => e.UnitId).Select(g => new UnitCount(g.Key, g.Count()))));

    public static Task<List<Episode>> Of(AppDb db, IReadOnlyList<long> units, int most, CancellationToken cancellation) =>
        db.Episodes.AsNoTracking()
            .Where(e => e.State != EpisodeState.Closed && units.Contains(e.UnitId))
            .OrderByDescending(e => e.Level).ThenBy(e => e.State).ThenBy(e => e.OpenedAt)
            .Take(most)
            .ToListAsync(cancellation);

    public static ValueTask<int> Count(AppDb db, IReadOnlyList<long> units, CancellationToken cancellation) =>
        ByUnit.On(db)(db).Where(c => units.Contains(c.UnitId)).Select(c => c.Count).SumAsync(cancellation);
}
