using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.People;

/// <summary>ここを看護 / 内製 / ベンダー にする: this channel serves a purpose from now on.</summary>
public static class BindChannel
{
    public static async Task<Outcome<ChannelBinding>> Run(
        AppDb db, Rights rights, long personId, Unit unit, Address channel, ChannelPurpose purpose, DateTimeOffset now,
        CancellationToken cancellation)
    {
        if (!rights.IsAdministrator)
        {
            return Refusal.Of("guide.onlyAdministratorBinds");
        }

        var strangers = await db.Memberships.AnyAsync(m => m.UnitId == unit.Id && m.LeftAt == null && m.IsGuest, cancellation);
        if (strangers && purpose is not ChannelPurpose.Vendor)
        {
            return Refusal.Of("guide.guestsInTeam");
        }

        if (purpose is ChannelPurpose.Vendor && await ServesPatients(db, unit.Id, cancellation))
        {
            return Refusal.Of("guide.vendorNeedsOwnTeam");
        }

        return await Bind(db, personId, unit, channel, purpose, now, cancellation);
    }

    private static async Task<ChannelBinding> Bind(
        AppDb db, long personId, Unit unit, Address channel, ChannelPurpose purpose, DateTimeOffset now, CancellationToken cancellation)
    {
        var earlier = await db.ChannelBindings
            .Where(b => b.UnitId == unit.Id && b.EndedAt == null && (b.Purpose == purpose || b.AddressId == channel.Id))
            .ToListAsync(cancellation);
        if (earlier.FirstOrDefault(b => b.Purpose == purpose && b.AddressId == channel.Id) is { } same)
        {
            return same;
        }

        earlier.ForEach(b => b.EndedAt = now);
        var binding = new ChannelBinding
        {
            UnitId = unit.Id,
            Purpose = purpose,
            AddressId = channel.Id,
            BoundById = personId,
            BoundAt = now,
        };
        db.ChannelBindings.Add(binding);
        await db.SaveChangesAsync(cancellation);
        db.Appended.Add(new Event { Kind = EventKind.ChannelBound, At = now, PersonId = personId, UnitId = unit.Id, AboutId = binding.Id });
        return binding;
    }

    private static Task<bool> ServesPatients(AppDb db, long unitId, CancellationToken cancellation) =>
        db.ChannelBindings.AnyAsync(
            b => b.UnitId == unitId && b.EndedAt == null && b.Purpose != ChannelPurpose.Vendor, cancellation);
}
