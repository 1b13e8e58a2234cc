using System.Collections.Concurrent;
using BotApp.Settings;

namespace BotApp.Bot.Outbound;

/// <summary>The lanes of all conversations and the budgets of all tenants. Lanes that nobody used for an hour are put away.</summary>
internal sealed class Lanes(LimitSettings limits, TimeProvider clock)
{
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<(string Tenant, string Conversation, bool Reads), Lane> lanes = new();
    private readonly ConcurrentDictionary<string, Turnstile> tenants = new(StringComparer.OrdinalIgnoreCase);
    private readonly RateWindow perTenant = new(limits.PerTenantSecond, TimeSpan.FromSeconds(1));
    private long sweptAt = clock.GetTimestamp();

    public RateWindow PerTenant => perTenant;

    public int Count => lanes.Count;

    public Turnstile TenantBudget(string tenant) =>
        tenants.GetOrAdd(tenant, static (_, all) => new Turnstile([all.perTenant], all.Clock), this);

    /// <summary>The lane of a conversation; <see cref="Lane.Unuse"/> must follow.</summary>
    public Lane Use(string tenant, string conversation, CallKind kind)
    {
        SweepNowAndThen();
        var key = (tenant, conversation, kind == CallKind.Read);
        while (true)
        {
            var lane = lanes.GetOrAdd(key, static (key, all) => all.NewLane(key.Reads), this);
            if (lane.TryUse())
            {
                return lane;
            }

            lanes.TryRemove(new(key, lane));
        }
    }

    private TimeProvider Clock => clock;

    private Lane NewLane(bool reads) => new(reads ? limits.Read : limits.Send, limits, clock);

    private void SweepNowAndThen()
    {
        var last = Volatile.Read(ref sweptAt);
        var now = clock.GetTimestamp();
        if (clock.GetElapsedTime(last, now) < BetweenSweeps || Interlocked.CompareExchange(ref sweptAt, now, last) != last)
        {
            return;
        }

        // A lane must remember its calls for as long as the longest window.
        var idle = limits.Send.Concat(limits.Read).Max(window => window.Length);
        foreach (var lane in lanes.Where(lane => lane.Value.TryRetire(idle)))
        {
            lanes.TryRemove(lane);
        }
    }
}
