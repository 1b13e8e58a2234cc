using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Deliveries;

/// <summary>Writes down what must leave. The rows commit together with the state that they tell of.</summary>
public static class Send
{
    private static readonly ReadyQuery<Func<AppDb, Face, Face, long, IAsyncEnumerable<PostedCopy>>> Copies = new(() =>
        EF.CompileAsyncQuery<AppDb, Face, Face, long, PostedCopy>((db, face, other, id) => db.Set<PostedCopy>().AsNoTracking()
            .Where(c => (c.Face == face || c.Face == other) && c.FaceId == id)));

    // Not joined with the copies: a database that knows little of them walks through all that waits for a channel.
    private static readonly ReadyQuery<Func<AppDb, Face, Face, long, DateTimeOffset, IAsyncEnumerable<PlaceOfMessage>>> WaitingToBeRedrawn = new(() =>
        EF.CompileAsyncQuery<AppDb, Face, Face, long, DateTimeOffset, PlaceOfMessage>((db, face, other, id, now) => db.Set<Delivery>()
            .Where(d => (d.Face == face || d.Face == other) && d.FaceId == id && d.Kind == DeliveryKind.Update
                && d.State == DeliveryState.Pending && d.LeasedUntil < now)
            .Select(d => new PlaceOfMessage(d.AddressId, d.ActivityId))));

    /// <summary>A new message with this face.</summary>
    public static Delivery Post(AppDb db, Address to, FaceRef face, Language language, DateTimeOffset now) =>
        Add(db, DeliveryKind.Post, to.Id, face, null, language, now);

    /// <summary>Puts this face in the place of a message of ours, for example of a form that was submitted.</summary>
    public static Delivery Replace(AppDb db, Address where, string activityId, FaceRef face, Language language, DateTimeOffset now) =>
        Add(db, DeliveryKind.Update, where.Id, face, activityId, language, now);

    /// <summary>Redraws every posted copy of a face. Copies that wait to be redrawn anyway are left to that.</summary>
    public static Task Redraw(AppDb db, Face face, long id, DateTimeOffset now, CancellationToken cancellation) =>
        Redraw(db, face, face, id, now, cancellation);

    /// <summary>The same for what is shown with two faces.</summary>
    public static async Task Redraw(AppDb db, Face face, Face other, long id, DateTimeOffset now, CancellationToken cancellation)
    {
        var copies = await Copies.On(db)(db, face, other, id).ToListAsync(cancellation);
        if (copies.Count == 0)
        {
            return;
        }

        var waiting = await WaitingToBeRedrawn.On(db)(db, face, other, id, now).ToListAsync(cancellation);
        foreach (var copy in copies.Where(c => !waiting.Contains(new(c.AddressId, c.ActivityId))))
        {
            Add(db, DeliveryKind.Update, copy.AddressId, new(copy.Face, id, copy.Arguments), copy.ActivityId, copy.Language, now);
        }
    }

    /// <summary>Takes every posted copy of a face away.</summary>
    public static async Task Delete(AppDb db, Face face, long id, DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var copy in await db.PostedCopies.Where(c => c.Face == face && c.FaceId == id).ToListAsync(cancellation))
        {
            Add(db, DeliveryKind.Delete, copy.AddressId, new(face, id, copy.Arguments), copy.ActivityId, copy.Language, now);
        }
    }

    private static Delivery Add(
        AppDb db, DeliveryKind kind, long addressId, FaceRef face, string? activityId, Language language, DateTimeOffset now)
    {
        var delivery = new Delivery
        {
            AddressId = addressId,
            Kind = kind,
            Face = face.Face,
            FaceId = face.Id,
            Arguments = face.Arguments,
            ActivityId = activityId,
            Language = language,
            CreatedAt = now,
            DueAt = now,
            LeasedUntil = DateTimeOffset.UnixEpoch,
        };
        db.Appended.Add(delivery);
        return delivery;
    }

    private sealed record PlaceOfMessage(long AddressId, string? ActivityId);
}
