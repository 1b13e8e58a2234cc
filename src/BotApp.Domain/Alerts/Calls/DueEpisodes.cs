using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts.Calls;

/// <summary>Every episode whose time has come takes its next step, each in a write of its own.</summary>
public sealed class DueEpisodes(ITransactions transactions, AlertTiming timing, TimeProvider clock) : IDueWork
{
    private const int AtOnce = 100;

    public async Task Run(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var due = await transactions.Read(0, (db, token) => db.Episodes.IgnoreQueryFilters()
            .Where(e => e.NextStepAt != null && e.NextStepAt <= now)
            .OrderBy(e => e.NextStepAt)
            .Select(e => new { e.Id, e.WorkspaceId })
            .Take(AtOnce)
            .ToListAsync(token), cancellation);
        foreach (var episode in due)
        {
            await transactions.Write(episode.WorkspaceId, async (db, token) =>
            {
                await TakeNextStep.Run(db, episode.Id, timing, now, token);
                return 0;
            }, cancellation);
        }
    }
}
