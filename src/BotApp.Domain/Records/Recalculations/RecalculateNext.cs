using BotApp.Domain.Records.Search;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Recalculations;

/// <summary>Goes through the next records of a register again: what they are found and sorted by, what they calculate, and what sums over them.</summary>
internal static class RecalculateNext
{
    /// <returns>Whether there is more to do.</returns>
    public static async Task<bool> Run(AppDb db, long recalculationId, DateTimeOffset now, CancellationToken cancellation)
    {
        var work = await db.Recalculations.SingleOrDefaultAsync(r => r.Id == recalculationId && r.EndedAt == null, cancellation);
        if (work is null || await FindType.ById(db, work.TypeId, cancellation) is not { } type)
        {
            return false;
        }

        await LongWork.Step(db, work, now, number => One(db, type, number, now, cancellation), cancellation);
        return work.EndedAt is null;
    }

    private static async Task One(AppDb db, PublishedType type, long number, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await new RecordTable(db, type.Id).Get(number, cancellation) is not { Status: RecordStatus.Live } row)
        {
            return;
        }

        var record = LoadRecord.Of(type, row);
        await IndexAgain.Run(db, record, cancellation);
        if (await Recalculate.Run(db, record, now, cancellation) is { } changed)
        {
            // A formula changed, nothing happened: nobody is called for it.
            await RollUp.Run(db, changed, now, Followed.ByNothing, cancellation);
        }
    }
}
