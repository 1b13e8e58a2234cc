using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Views;

/// <summary>Ends the posts of a view in the channels of these units. What was posted stays.</summary>
public static class UnpinView
{
    public static async Task<int> Run(
        AppDb db, long personId, IReadOnlyList<long> units, long viewId, DateTimeOffset now, CancellationToken cancellation)
    {
        var pins = await db.ViewPins
            .Where(p => p.ViewId == viewId && p.EndedAt == null && units.Contains(p.UnitId)).ToListAsync(cancellation);
        pins.ForEach(pin =>
        {
            pin.EndedAt = now;
            pin.EndedById = personId;
        });
        return pins.Count;
    }
}
