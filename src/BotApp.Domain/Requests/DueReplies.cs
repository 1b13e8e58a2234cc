using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Requests;

/// <summary>Replies that were written before the root card of their thread stood are mirrored once it does.</summary>
public sealed class DueReplies(ITransactions transactions, TimeProvider clock) : IDueWork
{
    public async Task Run(CancellationToken cancellation)
    {
        foreach (var workspace in await transactions.Read(0, Waiting, cancellation))
        {
            await transactions.Write(workspace, async (db, token) =>
            {
                await MirrorReply.Waiting(db, clock.GetUtcNow(), token);
                return 0;
            }, cancellation);
        }
    }

    private static Task<List<long>> Waiting(AppDb db, CancellationToken cancellation)
    {
        var roots = db.PostedCopies.IgnoreQueryFilters().Where(c => c.Face == Face.Request);
        return db.Replies.IgnoreQueryFilters()
            .Where(r => r.MirroredAt == null && r.DeletedAt == null
                && roots.Any(c => c.FaceId == r.RequestId && c.WorkspaceId == r.WorkspaceId))
            .Select(r => r.WorkspaceId)
            .Distinct()
            .ToListAsync(cancellation);
    }
}
