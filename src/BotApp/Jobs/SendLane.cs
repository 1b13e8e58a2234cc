namespace BotApp.Jobs;

/// <summary>Sends the claimed messages of one address, one after the other.</summary>
internal sealed class SendLane(SendOne one, ReleaseLease release, TimeProvider clock)
{
    public async Task Run(ClaimedLane lane, CancellationToken stopping)
    {
        var covered = new HashSet<long>();
        foreach (var delivery in lane.Deliveries)
        {
            // A send that starts too late could be overtaken before its end is written down.
            if (stopping.IsCancellationRequested || clock.GetUtcNow() + SendOne.LongestSend > lane.LeasedUntil)
            {
                await release.Run(lane);
                return;
            }

            if (!covered.Contains(delivery.Id) && !await one.Run(lane.Address, delivery, covered, stopping))
            {
                await release.Run(lane);
                return;
            }
        }
    }
}
