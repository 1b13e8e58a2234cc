using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Jobs;

/// <summary>Gives a message up, with a reason that staff can read, and tells the rooms: they choose another way.</summary>
internal static class BuryDelivery
{
    /// <param name="reason">Words key, for example <c>wire.notInRoster</c>.</param>
    public static async Task Run(AppDb db, Delivery claimed, string reason, DateTimeOffset now, CancellationToken cancellation)
    {
        await db.Deliveries.Where(d => d.Id == claimed.Id).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.State, DeliveryState.Dead).SetProperty(d => d.Problem, reason), cancellation);
        Tell(db, claimed, now);
    }

    /// <summary>Nothing can go there any more, and what waits for it will not either.</summary>
    public static async Task WithAddress(AppDb db, Delivery claimed, string reason, DateTimeOffset now, CancellationToken cancellation)
    {
        await db.Addresses.Where(a => a.Id == claimed.AddressId && a.DeadSince == null).ExecuteUpdateAsync(
            set => set.SetProperty(a => a.DeadSince, now).SetProperty(a => a.DeadReason, reason), cancellation);
        var waiting = await db.Deliveries.AsNoTracking()
            .Where(d => d.AddressId == claimed.AddressId && (d.State == DeliveryState.Pending || d.State == DeliveryState.Unknown))
            .ToListAsync(cancellation);
        foreach (var delivery in waiting)
        {
            await Run(db, delivery, reason, now, cancellation);
        }
    }

    // A message that stands there already said what it had to; only a new one that never comes leaves somebody untold.
    private static void Tell(AppDb db, Delivery delivery, DateTimeOffset now)
    {
        if (delivery.Kind is DeliveryKind.Post)
        {
            db.Appended.Add(new Event { Kind = EventKind.DeliveryFailed, At = now, AboutId = delivery.Id });
        }
    }
}
