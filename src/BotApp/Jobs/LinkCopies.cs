using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Jobs;

/// <summary>Keeps what stands where in Teams: the copies that must change with the state they show.</summary>
internal static class LinkCopies
{
    public static async Task Run(AppDb db, SentDelivery sent, Accepted accepted, DateTimeOffset now, CancellationToken cancellation)
    {
        var copies = await Copies(db, sent.Claimed, cancellation);
        if (sent.Claimed.Kind is DeliveryKind.Delete)
        {
            db.PostedCopies.RemoveRange(copies);
            return;
        }

        var id = sent.WasPosted ? accepted.ActivityId ?? "" : sent.Claimed.ActivityId!;
        if (copies.Count == 0)
        {
            copies.Add(db.PostedCopies.Add(new() { AddressId = sent.Address.Id, ActivityId = id }).Entity);
        }

        copies.ForEach(copy => Show(copy, sent.Drawing.Delivery, id, now));

        if (sent.WasPosted && sent.Claimed.ActivityId is { Length: > 0 } gone)
        {
            await db.Deliveries.Where(d => d.AddressId == sent.Address.Id && d.ActivityId == gone && d.State == DeliveryState.Pending)
                .ExecuteUpdateAsync(set => set.SetProperty(d => d.ActivityId, id), cancellation);
        }
    }

    private static Task<List<PostedCopy>> Copies(AppDb db, Delivery claimed, CancellationToken cancellation) => claimed.ActivityId switch
    {
        null => Task.FromResult(new List<PostedCopy>()),
        "" => db.PostedCopies
            .Where(c => c.AddressId == claimed.AddressId && c.ActivityId == "" && c.Face == claimed.Face && c.FaceId == claimed.FaceId)
            .ToListAsync(cancellation),
        { } id => db.PostedCopies.Where(c => c.AddressId == claimed.AddressId && c.ActivityId == id).ToListAsync(cancellation),
    };

    private static void Show(PostedCopy copy, Delivery shown, string id, DateTimeOffset now)
    {
        copy.ActivityId = id;
        copy.Face = shown.Face;
        copy.FaceId = shown.FaceId;
        copy.Arguments = shown.Arguments;
        copy.Language = shown.Language;
        copy.PostedAt = now;
    }
}
