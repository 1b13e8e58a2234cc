using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Requests;

/// <summary>A reply in the conversation of a request: kept first, then mirrored.</summary>
public static class AddReply
{
    /// <summary>The reply; the earlier one when this message is known already.</summary>
    public static async Task<Reply> Run(AppDb db, Request request, Reply reply, CancellationToken cancellation)
    {
        if (reply.OriginActivityId is { } activity
            && await FindReply.ByOrigin(db, reply.OriginConversationId, activity, cancellation) is { } known)
        {
            return known;
        }

        var newestBefore = await FindReply.NewestToRequester(db, request, cancellation);
        db.Replies.Add(reply);
        await db.SaveChangesAsync(cancellation);
        db.Appended.Add(new Event
        {
            Kind = EventKind.ReplyAdded,
            At = reply.At,
            PersonId = reply.AuthorId,
            UnitId = request.UnitId,
            AboutId = reply.Id,
        });
        Reopen.By(db, request, reply);
        await MirrorReply.Run(db, request, reply, reply.At, cancellation);
        if (newestBefore is not null && reply.Side is ReplySide.Thread)
        {
            // The input to answer back moves to the newest one.
            await Send.Redraw(db, Face.Reply, newestBefore.Id, reply.At, cancellation);
        }

        await RequestLog.Redraw(db, request, reply.At, cancellation);
        return reply;
    }
}
