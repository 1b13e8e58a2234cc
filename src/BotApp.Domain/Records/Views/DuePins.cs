using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Views;

/// <summary>
/// Every view whose time has come posts itself once. The time moves on in the same write as the message is put down, so
/// that no restart and no second host posts it again. Times that were missed for long are not made up for.
/// </summary>
public sealed class DuePins(ITransactions transactions, TimeProvider clock) : IDueWork
{
    private const int AtOnce = 100;

    // A morning list helps nobody in the afternoon.
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public async Task Run(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var due = await transactions.Read(0, (db, token) => db.ViewPins.IgnoreQueryFilters()
            .Where(p => p.EndedAt == null && p.NextAt <= now)
            .OrderBy(p => p.NextAt)
            .Select(p => new { p.Id, p.WorkspaceId })
            .Take(AtOnce)
            .ToListAsync(token), cancellation);
        foreach (var pin in due)
        {
            await transactions.Write(pin.WorkspaceId, (db, token) => Post(db, pin.Id, now, token), cancellation);
        }
    }

    private static async Task<int> Post(AppDb db, long id, DateTimeOffset now, CancellationToken cancellation)
    {
        var pin = await db.ViewPins.FirstOrDefaultAsync(p => p.Id == id && p.EndedAt == null && p.NextAt <= now, cancellation);
        if (pin is null || await db.Addresses.FirstOrDefaultAsync(a => a.Id == pin.AddressId, cancellation) is not { } channel)
        {
            return 0;
        }

        var isLate = now - pin.NextAt > Patience;
        pin.NextAt = PinTimes.Next(pin.Times, now);
        if (!isLate && channel.DeadSince is null)
        {
            Send.Post(db, channel, new(Face.PinnedView, pin.Id), pin.Language, now);
        }

        return 1;
    }
}
