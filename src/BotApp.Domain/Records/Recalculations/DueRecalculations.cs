using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Recalculations;

/// <summary>Every recalculation that has not ended takes its next steps, each in a write of its own.</summary>
public sealed class DueRecalculations(ITransactions transactions, TimeProvider clock) : IDueWork
{
    private const int AtOnce = 10;
    private const int StepsAtOnce = 20;

    public async Task Run(CancellationToken cancellation)
    {
        var open = await transactions.Read(0, (db, token) => db.Recalculations.IgnoreQueryFilters()
            .Where(r => r.EndedAt == null)
            .OrderBy(r => r.Id)
            .Select(r => new { r.Id, r.WorkspaceId })
            .Take(AtOnce)
            .ToListAsync(token), cancellation);
        foreach (var work in open)
        {
            for (var step = 0; step < StepsAtOnce && await Step(work.WorkspaceId, work.Id, cancellation); step++)
            {
            }
        }
    }

    private Task<bool> Step(long workspaceId, long id, CancellationToken cancellation) =>
        transactions.Write(workspaceId, (db, token) => RecalculateNext.Run(db, id, clock.GetUtcNow(), token), cancellation);
}
