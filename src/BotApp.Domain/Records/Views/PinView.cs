using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Views;

/// <summary>Lets everybody's view post itself to a channel at certain times; pinned there already, it takes the new times.</summary>
public static class PinView
{
    public static async Task<Outcome<ViewPin>> Run(
        AppDb db, SavedView view, Address channel, PinWish wish, DateTimeOffset now, CancellationToken cancellation)
    {
        if (!view.IsShared || view.Row.IsDraft)
        {
            return Refusal.Of("view.pinOnlyShared");
        }

        if (PinTimes.Read(wish.Times, wish.Days, now) is not { } times)
        {
            return Refusal.At("times", "view.pinTimes");
        }

        var pin = await db.ViewPins.FirstOrDefaultAsync(
            p => p.ViewId == view.Row.Id && p.AddressId == channel.Id && p.EndedAt == null, cancellation);
        if (pin is null)
        {
            pin = new() { ViewId = view.Row.Id, AddressId = channel.Id, UnitId = wish.UnitId, Times = times };
            db.ViewPins.Add(pin);
        }

        pin.Times = times;
        pin.Language = wish.Language;
        pin.NextAt = PinTimes.Next(times, now);
        pin.PinnedById = wish.PersonId;
        pin.PinnedAt = now;
        await db.SaveChangesAsync(cancellation);
        return pin;
    }
}
