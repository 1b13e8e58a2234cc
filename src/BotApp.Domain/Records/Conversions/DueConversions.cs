using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Conversions;

/// <summary>Every conversion that has not ended takes its next steps, each in a write of its own; at its end whoever asked is told.</summary>
public sealed class DueConversions(ITransactions transactions, TimeProvider clock) : IDueWork
{
    private const int AtOnce = 10;
    private const int StepsAtOnce = 20;

    public async Task Run(CancellationToken cancellation)
    {
        var open = await transactions.Read(0, (db, token) => db.FieldConversions.IgnoreQueryFilters()
            .Where(c => c.EndedAt == null)
            .OrderBy(c => c.Id)
            .Select(c => new { c.Id, c.WorkspaceId })
            .Take(AtOnce)
            .ToListAsync(token), cancellation);
        foreach (var conversion in open)
        {
            for (var step = 0; step < StepsAtOnce && await Step(conversion.WorkspaceId, conversion.Id, cancellation); step++)
            {
            }
        }
    }

    /// <returns>Whether there is more to do.</returns>
    private Task<bool> Step(long workspaceId, long id, CancellationToken cancellation) => transactions.Write(workspaceId, async (db, token) =>
    {
        if (await CarryOver.Run(db, id, clock.GetUtcNow(), token) is not { } ended)
        {
            return await db.FieldConversions.AnyAsync(c => c.Id == id && c.EndedAt == null, token);
        }

        if (await PersonalChat.With(db, ended.PersonId, token) is { } chat)
        {
            var language = await db.Workspaces.Where(w => w.Id == workspaceId).Select(w => w.Language).SingleAsync(token);
            Send.Post(db, chat, new(Face.FieldConverted, id), language, clock.GetUtcNow());
        }

        return false;
    }, cancellation);
}
