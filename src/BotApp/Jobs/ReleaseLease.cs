using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Jobs;

/// <summary>Gives claimed messages back at once, so that nobody waits for a lease to lapse.</summary>
internal sealed class ReleaseLease(ITransactions transactions)
{
    public Task Run(ClaimedLane lane) => transactions.Write(lane.Address.WorkspaceId, async (db, token) =>
    {
        foreach (var delivery in lane.Deliveries)
        {
            await db.Deliveries.Where(d => d.Id == delivery.Id && d.Fence == delivery.Fence)
                .ExecuteUpdateAsync(set => set.SetProperty(d => d.LeasedUntil, DateTimeOffset.UnixEpoch), token);
        }

        return 0;
    }, CancellationToken.None);
}
