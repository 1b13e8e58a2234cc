using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Home;

/// <summary>A step of the setting-up was done: the guide and binding cards that tell of it are drawn again.</summary>
public static class RedrawGuides
{
    public static async Task Run(AppDb db, Event happened, DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var unit in await db.Units.Where(u => u.RemovedAt == null).Select(u => u.Id).ToListAsync(cancellation))
        {
            await Send.Redraw(db, Face.Guide, unit, now, cancellation);
        }

        foreach (var binding in await db.ChannelBindings.Where(b => b.UnitId == happened.UnitId).Select(b => b.Id).ToListAsync(cancellation))
        {
            await Send.Redraw(db, Face.Binding, binding, now, cancellation);
        }
    }
}
