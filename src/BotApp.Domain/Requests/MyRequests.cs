using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Requests;

/// <summary>A person's own requests and those of their units, the open ones first, then the newest.</summary>
public static class MyRequests
{
    // Counted by unit, since a list of units would be translated anew at every turn.
    private static readonly ReadyQuery<Func<AppDb, IAsyncEnumerable<UnitCount>>> WaitingByUnit = new(() =>
        EF.CompileAsyncQuery((AppDb db) => db.Set<Request>()
            .Where(r => r.State == RequestState.Filed || r.State == RequestState.Replied).GroupBy(r => r.UnitId).Select(g => new UnitCount(g.Key, g.Count()))));

    public static Task<List<Request>> Of(
        AppDb db, long personId, IReadOnlyList<long> units, int most, CancellationToken cancellation) =>
        db.Requests.AsNoTracking()
            .Where(r => r.RequesterId == personId || units.Contains(r.UnitId))
            .OrderBy(r => r.State == RequestState.Closed).ThenByDescending(r => r.Number)
            .Take(most)
            .ToListAsync(cancellation);

    /// <summary>How many wait for somebody: those that nobody has taken yet, and those answered ones to which whoever asked wrote again.</summary>
    public static ValueTask<int> CountWaiting(AppDb db, IReadOnlyList<long> units, CancellationToken cancellation) =>
        WaitingByUnit.On(db)(db).Where(c => units.Contains(c.UnitId)).Select(c => c.Count).SumAsync(cancellation);
}
