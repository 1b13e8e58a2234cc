using BotApp.Domain.Events;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Recalculations;

/// <summary>Every recalculation that has not ended takes its next steps, each in a write of its own.</summary>
public sealed class DueRecalculations(ITransactions transactions, TimeProvider clock) : IDueWork
{
    public Task Run(CancellationToken cancellation) => LongWork.Run<Recalculation>(
        transactions, (db, id, token) => RecalculateNext.Run(db, id, clock.GetUtcNow(), token), cancellation);
}
