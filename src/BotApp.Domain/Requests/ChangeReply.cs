using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Requests;

/// <summary>The message of a reply was edited, deleted, or its deletion undone: the copies follow.</summary>
public static class ChangeReply
{
    /// <param name="text">The new text; null when it was deleted.</param>
    /// <returns>Refused: what cannot be kept is not shown to the other side either; what stood before stays.</returns>
    public static async Task<Outcome<Reply>> Run(AppDb db, Reply reply, string? text, DateTimeOffset now, CancellationToken cancellation)
    {
        var request = await db.Requests.SingleAsync(r => r.Id == reply.RequestId, cancellation);
        var edited = text is null ? null : RequestText.Of(text, "text", "request.replyMissing");
        if (edited is { IsRefused: true })
        {
            return Outcome<Reply>.Refuse(edited.Refusals);
        }

        await (edited is null ? Delete(db, request, reply, now, cancellation) : Edit(db, request, reply, edited.Value, now, cancellation));
        var kind = edited is null ? EventKind.ReplyDeleted : EventKind.ReplyEdited;
        db.Appended.Add(new Event { Kind = kind, At = now, PersonId = reply.AuthorId, UnitId = request.UnitId, AboutId = reply.Id });
        await RequestLog.Redraw(db, request, now, cancellation);
        return reply;
    }

    private static async Task Delete(AppDb db, Request request, Reply reply, DateTimeOffset now, CancellationToken cancellation)
    {
        reply.DeletedAt = now;
        await Reopen.TakenBack(db, request, reply, cancellation);
        await Send.Delete(db, Face.Reply, reply.Id, now, cancellation);
        await db.SaveChangesAsync(cancellation);
        if (await FindReply.NewestToRequester(db, request, cancellation) is { } newest)
        {
            // The input to answer back moves to the one before.
            await Send.Redraw(db, Face.Reply, newest.Id, now, cancellation);
        }
    }

    private static async Task Edit(
        AppDb db, Request request, Reply reply, string text, DateTimeOffset now, CancellationToken cancellation)
    {
        var wasDeleted = reply.DeletedAt is not null;
        reply.EditedAt = reply.Text == text ? reply.EditedAt : now;
        reply.Text = text;
        reply.DeletedAt = null;
        if (wasDeleted)
        {
            Reopen.By(db, request, reply);
        }

        await (wasDeleted
            ? MirrorReply.Run(db, request, reply, now, cancellation)
            : Send.Redraw(db, Face.Reply, reply.Id, now, cancellation));
    }
}
