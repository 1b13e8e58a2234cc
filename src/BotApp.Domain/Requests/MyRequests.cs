using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Requests;

/// <summary>A person's own requests and those of their units, the open ones first, then the newest.</summary>
public static class MyRequests
{
    public static Task<List<Request>> Of(
        AppDb db, long personId, IReadOnlyList<long> units, int most, CancellationToken cancellation) =>
        db.Requests.AsNoTracking()
            .Where(r => r.RequesterId == personId || units.Contains(r.UnitId))
            .OrderBy(r => r.State == RequestState.Closed).ThenByDescending(r => r.Number)
            .Take(most)
            .ToListAsync(cancellation);

    /// <summary>How many nobody has taken yet.</summary>
    public static Task<int> CountFiled(AppDb db, IReadOnlyList<long> units, CancellationToken cancellation) =>
        db.Requests.CountAsync(r => r.State == RequestState.Filed && units.Contains(r.UnitId), cancellation);
}
