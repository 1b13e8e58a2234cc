using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.People;

/// <summary>The channel that serves a purpose.</summary>
public static class BoundChannel
{
    /// <summary>The living channel of this unit for this purpose, or null.</summary>
    public static Task<Address?> Of(AppDb db, long unitId, ChannelPurpose purpose, CancellationToken cancellation) =>
        Living(db, purpose).Where(b => b.Binding.UnitId == unitId).Select(b => b.Address).FirstOrDefaultAsync(cancellation);

    /// <summary>The vendor's channel stands in a team of its own: the first living one of the workspace, or null.</summary>
    public static Task<Address?> OfVendor(AppDb db, CancellationToken cancellation) =>
        Living(db, ChannelPurpose.Vendor).Select(b => b.Address).FirstOrDefaultAsync(cancellation);

    private static IQueryable<BindingWithAddress> Living(AppDb db, ChannelPurpose purpose) =>
        from binding in db.ChannelBindings
        join address in db.Addresses on binding.AddressId equals address.Id
        where binding.Purpose == purpose && binding.EndedAt == null && address.DeadSince == null
        orderby binding.BoundAt descending
        select new BindingWithAddress { Binding = binding, Address = address };

    private sealed class BindingWithAddress
    {
        public required ChannelBinding Binding { get; init; }

        public required Address Address { get; init; }
    }
}
