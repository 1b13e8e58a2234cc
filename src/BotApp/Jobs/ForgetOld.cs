using BotApp.Domain.Deliveries;
using BotApp.Domain.Records.Rounds;
using BotApp.Domain.Records.Unfinished;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Jobs;

/// <summary>Removes what nobody needs any more: old inbox keys, forms that nobody finished, old rounds, ended deliveries, a little at a time.</summary>
internal sealed class ForgetOld(ITransactions transactions, TimeProvider clock)
{
    // Teams repeats a turn within minutes; a week covers a clock that was wrong.
    private static readonly TimeSpan InboxFor = TimeSpan.FromDays(7);
    private static readonly TimeSpan SentFor = TimeSpan.FromDays(30);

    // Staff look at what failed.
    private static readonly TimeSpan DeadFor = TimeSpan.FromDays(90);

    private const int AtOnce = 500;

    // Each with up to BeginRound.Most stops.
    private const int RoundsAtOnce = 10;

    public async Task Run(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await Repeat((db, token) => Inbox(db, now - InboxFor, token), cancellation);
        await Repeat((db, token) => Unfinished(db, now - UnfinishedForm.KeptFor, token), cancellation);
        await Repeat((db, token) => Rounds(db, now - Round.KeptFor, token), cancellation, RoundsAtOnce);
        await Repeat((db, token) => Deliveries(db, DeliveryState.Sent, now - SentFor, token), cancellation);
        await Repeat((db, token) => Deliveries(db, DeliveryState.Dropped, now - SentFor, token), cancellation);
        await Repeat((db, token) => Deliveries(db, DeliveryState.Dead, now - DeadFor, token), cancellation);
    }

    // Each piece is a write of its own, so that turns do not wait behind a large one.
    private async Task Repeat(Func<AppDb, CancellationToken, Task<int>> remove, CancellationToken cancellation, int atOnce = AtOnce)
    {
        while (await transactions.Write(0, remove, cancellation) == atOnce)
        {
        }
    }

    private static async Task<int> Inbox(AppDb db, DateTimeOffset before, CancellationToken cancellation)
    {
        var old = await db.Inbox.IgnoreQueryFilters()
            .Where(i => i.ReceivedAt < before).OrderBy(i => i.ReceivedAt).Select(i => i.Id).Take(AtOnce).ToListAsync(cancellation);
        return await db.Inbox.IgnoreQueryFilters().Where(i => old.Contains(i.Id)).ExecuteDeleteAsync(cancellation);
    }

    private static async Task<int> Unfinished(AppDb db, DateTimeOffset before, CancellationToken cancellation)
    {
        var old = await db.UnfinishedForms.IgnoreQueryFilters()
            .Where(f => f.KeptAt < before).OrderBy(f => f.KeptAt).Select(f => f.Id).Take(AtOnce).ToListAsync(cancellation);
        return await db.UnfinishedForms.IgnoreQueryFilters().Where(f => old.Contains(f.Id)).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Finished or left on the way: what was recorded on a round stands in its records.</summary>
    private static async Task<int> Rounds(AppDb db, DateTimeOffset before, CancellationToken cancellation)
    {
        var old = await db.Rounds.IgnoreQueryFilters()
            .Where(r => r.BeganAt < before).OrderBy(r => r.BeganAt).Select(r => r.Id).Take(RoundsAtOnce).ToListAsync(cancellation);
        await db.RoundStops.IgnoreQueryFilters().Where(s => old.Contains(s.RoundId)).ExecuteDeleteAsync(cancellation);
        return await db.Rounds.IgnoreQueryFilters().Where(r => old.Contains(r.Id)).ExecuteDeleteAsync(cancellation);
    }

    private static async Task<int> Deliveries(AppDb db, DeliveryState state, DateTimeOffset before, CancellationToken cancellation)
    {
        var old = await db.Deliveries.IgnoreQueryFilters()
            .Where(d => d.State == state && d.DueAt < before).OrderBy(d => d.DueAt).Select(d => d.Id).Take(AtOnce).ToListAsync(cancellation);
        return await db.Deliveries.IgnoreQueryFilters().Where(d => old.Contains(d.Id)).ExecuteDeleteAsync(cancellation);
    }
}
