using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.World;

/// <summary>Carries what waits to Teams on paper, one after the other, drawn from the state as it is then.</summary>
public sealed class Postman(HotelWorld world)
{
    public async Task Deliver()
    {
        while (await world.Read(Next) is { } delivery)
        {
            await Carry(delivery);
        }
    }

    private static Task<Delivery?> Next(AppDb db, CancellationToken cancellation) => db.Deliveries
        .Where(d => d.State == DeliveryState.Pending)
        .OrderBy(d => d.Id)
        .FirstOrDefaultAsync(cancellation);

    private async Task Carry(Delivery delivery)
    {
        var (address, message) = await world.Read(async (db, token) => (
            await db.Addresses.SingleAsync(a => a.Id == delivery.AddressId, token),
            await world.Faces.Draw(db, new(delivery.Face, delivery.FaceId, delivery.Arguments), delivery.Language, null, token)));
        var sending = (delivery.Kind, message) switch
        {
            (DeliveryKind.Delete, _) => world.Teams.Delete(address, delivery.ActivityId!, default),
            (_, null) => Task.FromResult<WireResult>(new Missing()),
            (DeliveryKind.Post, { } drawn) => world.Teams.Post(address, drawn, default),
            (DeliveryKind.Update, { } drawn) => world.Teams.Update(address, delivery.ActivityId!, drawn, default),
        };
        var result = await sending;
        await world.Write((db, token) => Note(db, delivery, result, token));
    }

    private static async Task<int> Note(AppDb db, Delivery delivery, WireResult result, CancellationToken cancellation)
    {
        var row = await db.Deliveries.SingleAsync(d => d.Id == delivery.Id, cancellation);
        row.State = DeliveryState.Sent;
        if (row.Kind is DeliveryKind.Delete)
        {
            return await db.PostedCopies.Where(c => c.ActivityId == row.ActivityId).ExecuteDeleteAsync(cancellation);
        }

        if (result is Accepted { ActivityId: { } id } accepted && !await db.PostedCopies.AnyAsync(c => c.ActivityId == id, cancellation))
        {
            var address = await db.Addresses.SingleAsync(a => a.Id == row.AddressId, cancellation);
            address.ConversationId ??= accepted.ConversationId;
            db.PostedCopies.Add(new()
            {
                AddressId = row.AddressId,
                Face = row.Face,
                FaceId = row.FaceId,
                Arguments = row.Arguments,
                ActivityId = id,
                Language = row.Language,
            });
        }

        return 1;
    }
}
