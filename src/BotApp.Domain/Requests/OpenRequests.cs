using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Requests;

/// <summary>The open requests that a builder may answer, those about one register first, then the newest. What went to the vendor is not among them.</summary>
public static class OpenRequests
{
    /// <param name="unit">Only of this unit, where others of it read along; null for all.</param>
    public static Task<List<Request>> Of(
        AppDb db, Rights rights, long? unit, string typeKey, int most, CancellationToken cancellation)
    {
        var units = rights.Units.Where(u => (unit is null || u == unit) && rights.MayAct(Role.Builder, u)).ToList();
        return db.Requests.AsNoTracking()
            .Where(r => r.State != RequestState.Closed && (r.Lane == null || r.Lane != Lane.Vendor) && units.Contains(r.UnitId))
            .OrderByDescending(r => r.RecordType == typeKey).ThenByDescending(r => r.Number)
            .Take(most)
            .ToListAsync(cancellation);
    }
}
