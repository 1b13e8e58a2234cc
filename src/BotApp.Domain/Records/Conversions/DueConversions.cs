using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Conversions;

/// <summary>Every conversion that has not ended takes its next steps, each in a write of its own; at its end whoever asked is told.</summary>
public sealed class DueConversions(ITransactions transactions, TimeProvider clock) : IDueWork
{
    public Task Run(CancellationToken cancellation) => LongWork.Run<FieldConversion>(transactions, Step, cancellation);

    /// <returns>Whether there is more to do.</returns>
    private async Task<bool> Step(AppDb db, long id, CancellationToken cancellation)
    {
        if (await CarryOver.Run(db, id, clock.GetUtcNow(), cancellation) is not { } ended)
        {
            return await db.FieldConversions.AnyAsync(c => c.Id == id && c.EndedAt == null, cancellation);
        }

        if (await PersonalChat.With(db, ended.PersonId, cancellation) is { } chat)
        {
            Send.Post(db, chat, new(Face.FieldConverted, id), await WorkspaceLanguage.Of(db, cancellation), clock.GetUtcNow());
        }

        return false;
    }
}
