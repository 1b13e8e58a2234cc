using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Jobs;

/// <summary>Draws a delivery from the state of this moment, and again when the state has moved on meanwhile.</summary>
internal sealed class DrawDelivery(ITransactions transactions, IDrawFaces faces, TimeProvider clock)
{
    // No other worker sends to this address, so these rows are ours too.
    private static readonly ReadyQuery<Func<AppDb, long, string, long, IAsyncEnumerable<Delivery>>> OfSameMessage = new(() =>
        EF.CompileAsyncQuery<AppDb, long, string, long, Delivery>((db, address, activity, first) => db.Set<Delivery>()
            .Where(d => d.AddressId == address && d.ActivityId == activity
                && d.Kind == DeliveryKind.Update && d.State == DeliveryState.Pending && d.Id >= first)
            .OrderBy(d => d.Id)));

    private static readonly ReadyQuery<Func<AppDb, string, CancellationToken, Task<long?>>> PersonWith = new(() =>
        EF.CompileAsyncQuery((AppDb db, string objectId, CancellationToken token) =>
            db.Set<Person>().Where(p => p.AadObjectId == objectId).Select(p => (long?)p.Id).SingleOrDefault()));

    public Task<Drawing> Run(Address address, Delivery claimed, CancellationToken cancellation) =>
        transactions.Read(claimed.WorkspaceId, async (db, token) =>
        {
            var (newest, covered) = await Newest(db, claimed, token);
            var viewer = await Viewer(db, address, token);
            return new Drawing(newest, covered, viewer, await Draw(db, newest, viewer, token));
        }, cancellation);

    /// <summary>
    /// A change that was committed while the message was on its way found no copy to redraw, or one that seemed about to
    /// be. Then it is redrawn now.
    /// </summary>
    public async Task AgainIfStale(SentDelivery sent, Accepted accepted, CancellationToken cancellation)
    {
        var (delivery, shown) = (sent.Drawing.Delivery, sent.Drawing.Message);
        if (shown is null || delivery.Face is Face.Notice)
        {
            return;
        }

        var now = await transactions.Read(
            delivery.WorkspaceId, (db, token) => Draw(db, delivery, sent.Drawing.ViewerId, token), cancellation);
        if (now is not null && !SameMessage.Is(now, shown))
        {
            var id = sent.WasPosted ? accepted.ActivityId ?? "" : delivery.ActivityId!;
            await transactions.Write(delivery.WorkspaceId, (db, _) => Task.FromResult(Send.Replace(
                db, sent.Address, id, new(delivery.Face, delivery.FaceId, delivery.Arguments), delivery.Language, clock.GetUtcNow())), cancellation);
        }
    }

    private async Task<OutgoingMessage?> Draw(AppDb db, Delivery delivery, long? viewer, CancellationToken cancellation) => delivery.Kind switch
    {
        DeliveryKind.Post or DeliveryKind.Update => await faces.Draw(
            db, new(delivery.Face, delivery.FaceId, delivery.Arguments), delivery.Language, viewer, cancellation),
        DeliveryKind.Delete => null,
    };

    private static async Task<(Delivery Newest, IReadOnlyList<long> Covered)> Newest(AppDb db, Delivery claimed, CancellationToken cancellation)
    {
        if (claimed.Kind is not DeliveryKind.Update || claimed.ActivityId is not { Length: > 0 })
        {
            return (claimed, []);
        }

        var waiting = await OfSameMessage.On(db)(db, claimed.AddressId, claimed.ActivityId, claimed.Id).ToListAsync(cancellation);
        return waiting.Count == 0 ? (claimed, []) : (waiting[^1], [.. waiting.Select(d => d.Id).Where(id => id != claimed.Id)]);
    }

    private static async Task<long?> Viewer(AppDb db, Address address, CancellationToken cancellation) =>
        address is { Kind: AddressKind.Personal, AadObjectId: { } person }
            ? await PersonWith.On(db)(db, person, cancellation)
            : null;
}
