using System.Diagnostics;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records;

/// <summary>Work over all records of a register, in steps: each is a write of its own and leaves room for others.</summary>
internal static class LongWork
{
    private const int WorksAtOnce = 10;
    private const int StepsAtOnce = 20;
    private const int RecordsAtOnce = 25;

    // Of a resident with thousands of observations each of those may have to be found otherwise.
    private static readonly TimeSpan LongestStep = TimeSpan.FromMilliseconds(200);

    /// <summary>The next steps of everything that has not ended.</summary>
    /// <param name="step">By the id of the work; says whether there is more to do.</param>
    public static async Task Run<TWork>(
        ITransactions transactions, Func<AppDb, long, CancellationToken, Task<bool>> step, CancellationToken cancellation)
        where TWork : class, ILongWork
    {
        var open = await transactions.Read(0, (db, token) => db.Set<TWork>().IgnoreQueryFilters()
            .Where(w => w.EndedAt == null)
            .OrderBy(w => w.Id)
            .Select(w => new { w.Id, w.WorkspaceId })
            .Take(WorksAtOnce)
            .ToListAsync(token), cancellation);
        foreach (var work in open)
        {
            for (var n = 0; n < StepsAtOnce && await Step(work.WorkspaceId, work.Id); n++)
            {
            }
        }

        Task<bool> Step(long workspaceId, long id) => transactions.WriteInBackground(workspaceId, (db, token) => step(db, id, token), cancellation);
    }

    /// <summary>Does it with the next records; after the last one the work has ended.</summary>
    public static async Task Step(AppDb db, ILongWork work, DateTimeOffset now, Func<long, Task> one, CancellationToken cancellation)
    {
        var numbers = await db.Set<RecordNumber>().AsNoTracking()
            .Where(n => n.TypeId == work.TypeId && n.Number > work.DoneTo)
            .OrderBy(n => n.Number)
            .Select(n => n.Number)
            .Take(RecordsAtOnce)
            .ToListAsync(cancellation);
        var (began, done) = (Stopwatch.GetTimestamp(), 0);
        foreach (var number in numbers.TakeWhile(_ => done == 0 || Stopwatch.GetElapsedTime(began) < LongestStep))
        {
            await one(number);
            (work.DoneTo, done) = (number, done + 1);
        }

        work.EndedAt = done == numbers.Count && numbers.Count < RecordsAtOnce ? now : null;
    }
}
