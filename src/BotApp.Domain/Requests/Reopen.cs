using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Requests;

/// <summary>
/// Whoever asked writes again after the answer: it waits for the builders again, until they answer once more, write back,
/// or somebody ends it. See <c>decisions/0050</c>.
/// </summary>
internal static class Reopen
{
    public static void By(AppDb db, Request request, Reply reply)
    {
        if (request.State is RequestState.Answered && Asks(request, reply))
        {
            request.State = RequestState.Replied;
            RequestLog.Add(db, request, RequestEntryKind.Replied, reply.AuthorId, reply.At);
        }
        else if (request.State is RequestState.Replied && !Asks(request, reply) && !reply.IsAnswer && (reply.AuthorId == request.OwnerId || reply.AuthorId == request.AnsweredById))
        {
            request.State = RequestState.Taken;
        }
    }

    /// <summary>The reply was taken back: without another one the answer stands.</summary>
    public static async Task TakenBack(AppDb db, Request request, Reply deleted, CancellationToken cancellation)
    {
        if (request.State is RequestState.Replied && Asks(request, deleted) && !await db.Replies.AnyAsync(
            r => r.RequestId == request.Id && r.Id != deleted.Id && r.AuthorId == request.RequesterId && r.DeletedAt == null && r.At >= request.AnsweredAt,
            cancellation))
        {
            request.State = RequestState.Answered;
        }
    }

    private static bool Asks(Request request, Reply reply) =>
        reply.AuthorId == request.RequesterId && reply.AuthorId != request.AnsweredById && !reply.IsAnswer;
}
