using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Recalculations;

/// <summary>Calculates the next records of a register again, and what sums over them.</summary>
internal static class RecalculateNext
{
    // A write of this size leaves room for others.
    private const int AtOnce = 25;

    /// <returns>Whether there is more to do.</returns>
    public static async Task<bool> Run(AppDb db, long recalculationId, DateTimeOffset now, CancellationToken cancellation)
    {
        var work = await db.Recalculations.SingleOrDefaultAsync(r => r.Id == recalculationId && r.EndedAt == null, cancellation);
        if (work is null || await FindType.ById(db, work.TypeId, cancellation) is not { } type)
        {
            return false;
        }

        var numbers = await db.Set<RecordNumber>().AsNoTracking()
            .Where(n => n.TypeId == work.TypeId && n.Number > work.DoneTo)
            .OrderBy(n => n.Number)
            .Select(n => n.Number)
            .Take(AtOnce)
            .ToListAsync(cancellation);
        foreach (var number in numbers)
        {
            if (await new RecordTable(db, type.Id).Get(number, cancellation) is { Status: RecordStatus.Live } row
                && await Recalculate.Run(db, LoadRecord.Of(type, row), now, cancellation) is { } changed)
            {
                await RollUp.Run(db, changed, now, cancellation);
            }
        }

        work.DoneTo = numbers.Count == 0 ? work.DoneTo : numbers[^1];
        work.EndedAt = numbers.Count < AtOnce ? now : null;
        return work.EndedAt is null;
    }
}
