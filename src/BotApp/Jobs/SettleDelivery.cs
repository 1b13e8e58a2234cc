using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Jobs;

/// <summary>
/// Writes down what became of a delivery, if it is still ours: a worker that froze past its lease has been overtaken
/// and may not decide any more.
/// </summary>
internal sealed partial class SettleDelivery(
    ITransactions transactions, DeliveryBell bell, TimeProvider clock, ILogger<SettleDelivery> log)
{
    private const int MostFailures = 10;

    /// <returns>False when the lane must be left now: it is held, dead, or not ours any more.</returns>
    public Task<bool> Run(SentDelivery sent, CancellationToken cancellation) =>
        transactions.Write(sent.Claimed.WorkspaceId, async (db, token) => await IsOurs(db, sent.Claimed, token)
            ? await Write(db, sent, token)
            : await Overtaken(db, sent, token), cancellation);

    /// <summary>Nothing is left to show.</summary>
    public Task Drop(Delivery claimed, Drawing drawing, CancellationToken cancellation) =>
        transactions.Write(claimed.WorkspaceId, async (db, token) =>
            await IsOurs(db, claimed, token) ? await Drop(db, [claimed.Id, .. drawing.Covered], token) : 0, cancellation);

    /// <summary>It could not even be drawn.</summary>
    public Task Fail(Delivery claimed, string problem, CancellationToken cancellation) =>
        transactions.Write(claimed.WorkspaceId, async (db, token) =>
        {
            if (await IsOurs(db, claimed, token))
            {
                await (claimed.Attempts + 1 < MostFailures
                    ? Again(db, claimed, claimed.State, problem, token)
                    : BuryDelivery.Run(db, claimed, problem, clock.GetUtcNow(), token));
            }

            return 0;
        }, cancellation);

    // Also takes the row's lock, so that nobody claims it before this commits.
    private static async Task<bool> IsOurs(AppDb db, Delivery claimed, CancellationToken cancellation)
    {
        await using var free = db.Statement(
            """UPDATE "deliveries" SET "LeasedUntil" = @never WHERE "Id" = @id AND "Fence" = @fence AND "State" IN (0, 2)""",
            ("never", DateTimeOffset.UnixEpoch.UtcTicks), ("id", claimed.Id), ("fence", claimed.Fence));
        return await free.ExecuteNonQueryAsync(cancellation) == 1;
    }

    private async Task<bool> Write(AppDb db, SentDelivery sent, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        switch (sent.Result)
        {
            case Accepted accepted:
                await Accept(db, sent, accepted, now, cancellation);
                return true;
            case Rejected { AddressIsDead: true } rejected:
                await BuryDelivery.WithAddress(db, sent.Claimed, rejected.Reason, now, cancellation);
                return false;
            case Rejected rejected:
                await BuryDelivery.Run(db, sent.Claimed, rejected.Reason, now, cancellation);
                return true;
            case Held or Unclear when now - sent.Claimed.CreatedAt > BackOff.GiveUpAfter:
                await BuryDelivery.Run(db, sent.Claimed, "wire.gaveUp", now, cancellation);
                return true;
            case Held held:
                await Hold(db, sent.Claimed, held, cancellation);
                bell.RingIn(held.Until - now, clock);
                return false;
            case Unclear unclear:
                await Again(db, sent.Claimed, sent.WasPosted ? DeliveryState.Unknown : sent.Claimed.State, unclear.Problem, cancellation);
                return true;
            default:
                throw new InvalidOperationException($"{sent.Result.GetType().Name} is no end of a delivery.");
        }
    }

    private static async Task Accept(AppDb db, SentDelivery sent, Accepted accepted, DateTimeOffset now, CancellationToken cancellation)
    {
        await using (var accept = db.Statement(
            """UPDATE "deliveries" SET "State" = 1, "SentAt" = @now, "Attempts" = @attempts, "Problem" = NULL WHERE "Id" = @id""",
            ("now", now.UtcTicks), ("attempts", sent.Claimed.Attempts + 1), ("id", sent.Claimed.Id)))
        {
            await accept.ExecuteNonQueryAsync(cancellation);
        }

        await Drop(db, sent.Drawing.Covered, cancellation);
        await LinkCopies.Run(db, sent, accepted, now, cancellation);
        if (accepted.ConversationId is { } opened)
        {
            await db.Addresses.Where(a => a.Id == sent.Address.Id && a.ConversationId == null)
                .ExecuteUpdateAsync(set => set.SetProperty(a => a.ConversationId, opened), cancellation);
        }
    }

    private static async Task<int> Drop(AppDb db, IReadOnlyList<long> ids, CancellationToken cancellation) => ids.Count == 0
        ? 0
        : await db.Deliveries.Where(d => ids.Contains(d.Id) && d.State == DeliveryState.Pending)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.State, DeliveryState.Dropped), cancellation);

    // The whole conversation waits, not only this message; what else was claimed for it is given back.
    private static Task<int> Hold(AppDb db, Delivery claimed, Held held, CancellationToken cancellation) =>
        db.Deliveries
            .Where(d => d.AddressId == claimed.AddressId && (d.State == DeliveryState.Pending || d.State == DeliveryState.Unknown))
            .ExecuteUpdateAsync(
                set => set.SetProperty(d => d.DueAt, d => d.DueAt < held.Until ? held.Until : d.DueAt)
                    .SetProperty(d => d.LeasedUntil, DateTimeOffset.UnixEpoch)
                    .SetProperty(d => d.Problem, held.Problem),
                cancellation);

    private Task<int> Again(AppDb db, Delivery claimed, DeliveryState state, string problem, CancellationToken cancellation)
    {
        var due = clock.GetUtcNow() + BackOff.After(claimed.Attempts + 1, Random.Shared.NextDouble());
        return db.Deliveries.Where(d => d.Id == claimed.Id).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.State, state)
                .SetProperty(d => d.Attempts, claimed.Attempts + 1)
                .SetProperty(d => d.DueAt, due)
                .SetProperty(d => d.Problem, problem),
            cancellation);
    }

    // Somebody else sends or has sent it again. The message that we posted is there all the same: it must change too.
    private async Task<bool> Overtaken(AppDb db, SentDelivery sent, CancellationToken cancellation)
    {
        LogOvertaken(sent.Claimed.Id);
        if (sent is { WasPosted: true, Claimed.Kind: DeliveryKind.Post, Result: Accepted { ActivityId.Length: > 0 } accepted })
        {
            await LinkCopies.Run(db, sent, accepted, clock.GetUtcNow(), cancellation);
        }

        return false;
    }

    [LoggerMessage(LogLevel.Warning, "Delivery {DeliveryId} was claimed by somebody else before its end was written down")]
    private partial void LogOvertaken(long deliveryId);
}
