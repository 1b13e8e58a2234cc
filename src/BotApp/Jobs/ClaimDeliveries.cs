using System.Globalization;
using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
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

    // From lane to lane by the index (a loose scan): a lane with ten thousand messages costs as much as one with a single one.
    private const string FreeLanes = """
        WITH RECURSIVE pending(id) AS (
          SELECT min("AddressId") FROM "deliveries" WHERE "State" = 0
          UNION ALL
          SELECT (SELECT min(d."AddressId") FROM "deliveries" AS d WHERE d."State" = 0 AND d."AddressId" > pending.id) FROM pending WHERE pending.id IS NOT NULL),
        unclear(id) AS (
          SELECT min("AddressId") FROM "deliveries" WHERE "State" = 2
          UNION ALL
          SELECT (SELECT min(d."AddressId") FROM "deliveries" AS d WHERE d."State" = 2 AND d."AddressId" > unclear.id) FROM unclear WHERE unclear.id IS NOT NULL),
        lanes(id) AS (SELECT id FROM pending WHERE id IS NOT NULL UNION SELECT id FROM unclear WHERE id IS NOT NULL)
        SELECT a."Id" FROM "addresses" AS a
        WHERE a."Id" IN (SELECT id FROM lanes)
          AND EXISTS (SELECT 1 FROM "deliveries" AS d WHERE d."State" IN (0, 2) AND d."AddressId" = a."Id" AND d."DueAt" <= @now)
          AND NOT EXISTS (SELECT 1 FROM "deliveries" AS l WHERE l."State" IN (0, 2) AND l."AddressId" = a."Id" AND l."LeasedUntil" > @now)
        ORDER BY a."Id" LIMIT @most
        """;

    public async Task<IReadOnlyList<ClaimedLane>> Run(int mostLanes, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        return await transactions.Read(0, (db, token) => IsAnyDue(db, now, token), cancellation)
            ? await transactions.Write(0, (db, token) => Claim(db, now, mostLanes, token), cancellation)
            : [];
    }

    private static async Task<bool> IsAnyDue(AppDb db, DateTimeOffset now, CancellationToken cancellation) =>
        (await Numbers(db, FreeLanes, [("now", now.UtcTicks), ("most", 1)], cancellation)).Count > 0;

    private static async Task<IReadOnlyList<ClaimedLane>> Claim(AppDb db, DateTimeOffset now, int mostLanes, CancellationToken cancellation)
    {
        var lanes = await Numbers(db, $"{FreeLanes} {db.Dialect.SkipLocked}", [("now", now.UtcTicks), ("most", mostLanes)], cancellation);
        if (lanes.Count == 0)
        {
            return [];
        }

        // Whether the lane is free is asked again: only now, with the address locked, does the answer hold.
        var until = now + Lease;
        var claimed = await Numbers(
            db,
            $"""
            UPDATE "deliveries" SET "Fence" = "Fence" + 1, "LeasedUntil" = @until
            WHERE "Id" IN ({string.Join(" UNION ALL ", lanes.Select(Next))}) RETURNING "Id"
            """,
            [("now", now.UtcTicks), ("until", until.UtcTicks)],
            cancellation);
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
        foreach (var address in addresses)
        {
            address.ServiceUrl = await ServedAt.Now(db, address, cancellation);
        }

        return [.. addresses.Select(a => new ClaimedLane(a, [.. deliveries.Where(d => d.AddressId == a.Id)], until))];
    }

    /// <summary>The oldest messages of a lane that are due: two walks along an index that end early.</summary>
    private static string Next(long lane) => string.Create(CultureInfo.InvariantCulture, $"""
        SELECT "Id" FROM (SELECT "Id" FROM (
          SELECT "Id" FROM (SELECT "Id" FROM "deliveries" WHERE "State" = 0 AND "AddressId" = {lane} AND "DueAt" <= @now ORDER BY "Id" LIMIT {MostPerLane}) AS p
          UNION ALL
          SELECT "Id" FROM (SELECT "Id" FROM "deliveries" WHERE "State" = 2 AND "AddressId" = {lane} AND "DueAt" <= @now ORDER BY "Id" LIMIT {MostPerLane}) AS u
          ) AS due ORDER BY "Id" LIMIT {MostPerLane}) AS next
        WHERE NOT EXISTS (SELECT 1 FROM "deliveries" AS l WHERE l."State" IN (0, 2) AND l."AddressId" = {lane} AND l."LeasedUntil" > @now)
        """);

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
