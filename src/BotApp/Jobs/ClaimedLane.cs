using BotApp.Domain.Deliveries;

namespace BotApp.Jobs;

/// <summary>The next messages to one address, which no other worker sends to while the lease lasts.</summary>
internal sealed record ClaimedLane(Address Address, IReadOnlyList<Delivery> Deliveries, DateTimeOffset LeasedUntil);
