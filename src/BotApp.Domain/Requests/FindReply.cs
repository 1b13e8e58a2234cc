using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Requests;

/// <summary>Finds replies.</summary>
public static class FindReply
{
    public static Task<Reply?> ById(AppDb db, long id, CancellationToken cancellation) =>
        db.Replies.FirstOrDefaultAsync(r => r.Id == id, cancellation);

    /// <summary>The reply that was typed in this message, or null.</summary>
    public static Task<Reply?> ByOrigin(AppDb db, string? conversationId, string activityId, CancellationToken cancellation) =>
        db.Replies.FirstOrDefaultAsync(
            r => r.OriginActivityId == activityId && r.OriginConversationId == conversationId, cancellation);

    /// <summary>Whether a message of a conversation is one of ours, so that it is never taken for a reply.</summary>
    public static Task<bool> IsOurs(AppDb db, string conversationId, string activityId, CancellationToken cancellation)
    {
        var addresses = db.Addresses;
        return db.PostedCopies.AnyAsync(
            c => c.ActivityId == activityId && addresses.Any(a => a.Id == c.AddressId && a.ConversationId == conversationId), cancellation);
    }

    /// <summary>The newest reply that stands in the requester's chat, or null. They answer there and nowhere else.</summary>
    public static Task<Reply?> NewestToRequester(AppDb db, Request request, CancellationToken cancellation) => db.Replies.AsNoTracking()
        .Where(r => r.RequestId == request.Id && r.Side == ReplySide.Thread && r.AuthorId != request.RequesterId && r.DeletedAt == null)
        .OrderByDescending(r => r.Id)
        .FirstOrDefaultAsync(cancellation);

    /// <summary>The last replies of a request that were not deleted, oldest first.</summary>
    public static async Task<List<Reply>> Last(AppDb db, long requestId, int most, CancellationToken cancellation)
    {
        var last = await db.Replies.AsNoTracking()
            .Where(r => r.RequestId == requestId && r.DeletedAt == null)
            .OrderByDescending(r => r.Id)
            .Take(most)
            .ToListAsync(cancellation);
        last.Reverse();
        return last;
    }
}
