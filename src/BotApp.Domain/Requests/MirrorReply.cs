using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Requests;

/// <summary>
/// Posts a reply where it was not written: into the thread, to the requester, or to both when it was written on a card
/// of the thread. It waits while the thread has no root card yet.
/// </summary>
public static class MirrorReply
{
    /// <summary>The argument of the requester's copy of a reply: the newest carries the input to answer back.</summary>
    public const string ToRequesterMark = """{"to":"requester"}""";

    /// <summary>What waited for its thread.</summary>
    public static async Task Waiting(AppDb db, DateTimeOffset now, CancellationToken cancellation)
    {
        var waiting = await (
            from reply in db.Replies
            join request in db.Requests on reply.RequestId equals request.Id
            where reply.MirroredAt == null && reply.DeletedAt == null && request.ChannelAddressId != null
            orderby reply.Id
            select new { Reply = reply, Request = request }).Take(100).ToListAsync(cancellation);
        foreach (var one in waiting)
        {
            await Run(db, one.Request, one.Reply, now, cancellation);
        }
    }

    internal static async Task Run(AppDb db, Request request, Reply reply, DateTimeOffset now, CancellationToken cancellation)
    {
        var belongsInThread = reply.Side is ReplySide.Requester || reply.OriginActivityId is null;
        var thread = belongsInThread ? await Thread(db, request, cancellation) : null;
        if (belongsInThread && thread is null)
        {
            return;
        }

        reply.MirroredAt = now;
        if (thread is not null)
        {
            var workspace = await db.Workspaces.SingleAsync(w => w.Id == db.WorkspaceId, cancellation);
            Send.Post(db, thread, new(Face.Reply, reply.Id), workspace.Language, now);
        }

        if (reply.Side is ReplySide.Thread && reply.AuthorId != request.RequesterId)
        {
            await ToRequester(db, request, reply, now, cancellation);
        }
    }

    private static async Task ToRequester(AppDb db, Request request, Reply reply, DateTimeOffset now, CancellationToken cancellation)
    {
        var requester = await db.People.SingleAsync(p => p.Id == request.RequesterId, cancellation);
        if (await PersonalChat.With(db, requester.Id, cancellation) is { DeadSince: null } chat)
        {
            Send.Post(db, chat, new(Face.Reply, reply.Id, ToRequesterMark), requester.Language, now);
        }
    }

    /// <summary>The thread under the root card; null until that was posted.</summary>
    private static async Task<Address?> Thread(AppDb db, Request request, CancellationToken cancellation)
    {
        var root = await (
            from copy in db.PostedCopies
            join address in db.Addresses on copy.AddressId equals address.Id
            where copy.Face == Face.Request && copy.FaceId == request.Id && address.Id == request.ChannelAddressId
            orderby copy.Id descending
            select new { Channel = address, copy.ActivityId }).FirstOrDefaultAsync(cancellation);
        if (root is null)
        {
            return null;
        }

        if (root.ActivityId.Length == 0)
        {
            // A client of the protocol that names no ids has no threads either.
            return root.Channel;
        }

        var thread = await Addresses.At(db, Addresses.ThreadOf(root.Channel, root.ActivityId), cancellation);
        // Deliveries point at the row by its id.
        await db.SaveChangesAsync(cancellation);
        return thread;
    }
}
