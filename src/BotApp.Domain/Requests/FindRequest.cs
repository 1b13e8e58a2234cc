using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Requests;

/// <summary>Finds the request that somebody means. One of another unit does not exist for them, unless they asked for it themselves.</summary>
public static class FindRequest
{
    public static async Task<Outcome<Request>> ById(AppDb db, Rights rights, long personId, long? id, CancellationToken cancellation) =>
        Seen(rights, personId, await db.Requests.FirstOrDefaultAsync(r => r.Id == id, cancellation));

    public static async Task<Outcome<Request>> ByNumber(AppDb db, Rights rights, long personId, long? number, CancellationToken cancellation) =>
        Seen(rights, personId, await db.Requests.FirstOrDefaultAsync(r => r.Number == number, cancellation));

    /// <summary>The same, for somebody who wants to act on it as a builder.</summary>
    public static async Task<Outcome<Request>> ToActOn(AppDb db, Rights rights, long personId, long? id, CancellationToken cancellation)
    {
        var found = await ById(db, rights, personId, id, cancellation);
        return found.IsRefused || rights.MayAct(Role.Builder, found.Value.UnitId) ? found : Refusal.Of("request.onlyBuilders");
    }

    /// <summary>The request whose root card this message is, or null.</summary>
    public static Task<Request?> ByThread(AppDb db, string conversationId, string rootId, CancellationToken cancellation)
    {
        var (copies, addresses) = (db.PostedCopies, db.Addresses);
        return db.Requests.FirstOrDefaultAsync(
            r => copies.Any(c => c.Face == Face.Request && c.FaceId == r.Id && c.ActivityId == rootId
                && addresses.Any(a => a.Id == c.AddressId && a.ConversationId == conversationId)),
            cancellation);
    }

    private static Outcome<Request> Seen(Rights rights, long personId, Request? request) =>
        request is not null && (request.RequesterId == personId || rights.SeesRecords(request.UnitId))
            ? request
            : Refusal.Of("request.notFound");
}
