using System.Globalization;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Jobs;

/// <summary>
/// Takes messages that are due, a few per address and only of addresses that nobody sends to now. A claim is a lease:
/// when its worker dies or freezes, the rows can be claimed again, under a higher fence.
/// </summary>
internal sealed class ClaimDeliveries(ITransactions transactions, TimeProvider clock)
{
    /// <summary>Longer than the slowest send; a crashed worker's messages wait this long.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    private const int MostPerLane = 8;

    private const string Waiting = "d.\"State\" IN (0, 2) AND d.\"DueAt\" <= @now";

    private const string LaneIsFree = """
        NOT EXISTS (SELECT 1 FROM "deliveries" AS l WHERE l."AddressId" = d."AddressId" AND l."State" IN (0, 2) AND l."LeasedUntil" > @now)
        """;

    public async Task<IReadOnlyList<ClaimedLane>> Run(int mostLanes, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return await transactions.Read(0, (db, token) => IsAnyDue(db, now, token), cancellation)
            ? await transactions.Write(0, (db, token) => Claim(db, now, mostLanes, token), cancellation)
            : [];
    }

    private static async Task<bool> IsAnyDue(AppDb db, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var any = db.Statement(
            $"SELECT 1 FROM \"deliveries\" AS d WHERE {Waiting} AND {LaneIsFree} LIMIT 1", ("now", now.UtcTicks));
        return await any.ExecuteScalarAsync(cancellation) is not null;
    }

    private static async Task<IReadOnlyList<ClaimedLane>> Claim(AppDb db, DateTimeOffset now, int mostLanes, CancellationToken cancellation)
    {
        var lanes = await Numbers(db, $"""
            SELECT a."Id" FROM "addresses" AS a
            WHERE a."Id" IN (SELECT d."AddressId" FROM "deliveries" AS d WHERE {Waiting} AND {LaneIsFree})
            ORDER BY a."Id" LIMIT @most {db.Dialect.SkipLocked}
            """, [("now", now.UtcTicks), ("most", mostLanes)], cancellation);
        if (lanes.Count == 0)
        {
            return [];
        }

        // Whether the lane is free is asked again: only now, with the address locked, does the answer hold.
        var until = now + Lease;
        var claimed = await Numbers(db, $"""
            UPDATE "deliveries" SET "Fence" = "Fence" + 1, "LeasedUntil" = @until
            WHERE "Id" IN (SELECT "Id" FROM (
                SELECT d."Id", row_number() OVER (PARTITION BY d."AddressId" ORDER BY d."Id") AS "Place" FROM "deliveries" AS d
                WHERE d."AddressId" IN ({Listed(lanes)}) AND {Waiting} AND {LaneIsFree}) AS next
              WHERE "Place" <= {MostPerLane})
            RETURNING "Id"
            """, [("now", now.UtcTicks), ("until", until.UtcTicks)], cancellation);
        return await Lanes(db, claimed, until, cancellation);
    }

    private static async Task<IReadOnlyList<ClaimedLane>> Lanes(
        AppDb db, List<long> claimed, DateTimeOffset until, CancellationToken cancellation)
    {
        var deliveries = await db.Deliveries.IgnoreQueryFilters().AsNoTracking()
            .Where(d => claimed.Contains(d.Id)).OrderBy(d => d.Id).ToListAsync(cancellation);
        var lanes = deliveries.Select(d => d.AddressId).ToHashSet();
        var addresses = await db.Addresses.IgnoreQueryFilters().AsNoTracking()
            .Where(a => lanes.Contains(a.Id)).ToListAsync(cancellation);
        return [.. addresses.Select(a => new ClaimedLane(a, [.. deliveries.Where(d => d.AddressId == a.Id)], until))];
    }

    private static string Listed(List<long> numbers) => string.Join(", ", numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));

    private static async Task<List<long>> Numbers(
        AppDb db, string sql, (string, object?)[] parameters, CancellationToken cancellation)
    {
        await using var command = db.Statement(sql, parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var numbers = new List<long>();
        while (await reader.ReadAsync(cancellation))
        {
            numbers.Add(reader.GetInt64(0));
        }

        return numbers;
    }
}
