using BotApp.Domain.Events;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Jobs;

/// <summary>Which workspaces may have events that the audit does not hold yet: at first all of them, then those with new ones.</summary>
internal sealed class UnsealedEvents(ITransactions transactions)
{
    // On PostgreSQL a workspace's event can be committed after a later one of another workspace: looked for so many times.
    private const int Looks = 10;

    private readonly Queue<long> seen = new();

    public async Task<IReadOnlyList<long>> Workspaces(CancellationToken cancellation) =>
        await transactions.Read<IReadOnlyList<long>>(0, seen.Count == 0 ? All : New, cancellation);

    private async Task<IReadOnlyList<long>> All(AppDb db, CancellationToken cancellation)
    {
        Saw(await db.Events.IgnoreQueryFilters().OrderByDescending(e => e.Id).Select(e => e.Id).FirstOrDefaultAsync(cancellation));
        return await db.Set<Workspace>().Select(w => w.Id).ToListAsync(cancellation);
    }

    private async Task<IReadOnlyList<long>> New(AppDb db, CancellationToken cancellation)
    {
        var after = seen.Peek();
        var found = await db.Events.IgnoreQueryFilters().Where(e => e.Id > after)
            .GroupBy(e => e.WorkspaceId).Select(w => new { Id = w.Key, Last = w.Max(e => e.Id) }).ToListAsync(cancellation);
        Saw(found.Select(w => w.Last).DefaultIfEmpty(after).Max());
        return [.. found.Select(w => w.Id)];
    }

    private void Saw(long last)
    {
        seen.Enqueue(last);
        while (seen.Count > Looks)
        {
            seen.Dequeue();
        }
    }
}
