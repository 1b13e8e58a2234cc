using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Jobs;

/// <summary>Keeps what stands where in Teams: the copies that must change with the state they show.</summary>
internal static class LinkCopies
{
    private static readonly ReadyQuery<Func<AppDb, long, string, IAsyncEnumerable<PostedCopy>>> OfMessage = new(() =>
        EF.CompileAsyncQuery<AppDb, long, string, PostedCopy>((db, address, activity) =>
            db.Set<PostedCopy>().Where(c => c.AddressId == address && c.ActivityId == activity)));

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

    private static async Task<List<PostedCopy>> Copies(AppDb db, Delivery claimed, CancellationToken cancellation)
    {
        if (claimed.ActivityId is not { } id)
        {
            return [];
        }

        var copies = await OfMessage.On(db)(db, claimed.AddressId, id).ToListAsync(cancellation);
        // Teams named no id: those of other faces are other messages.
        return id.Length > 0 ? copies : copies.FindAll(c => c.Face == claimed.Face && c.FaceId == claimed.FaceId);
    }

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
