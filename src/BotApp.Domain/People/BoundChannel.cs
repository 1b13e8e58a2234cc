using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.People;

/// <summary>The channel that serves a purpose.</summary>
public static class BoundChannel
{
    private static readonly ReadyQuery<Func<AppDb, long, ChannelPurpose, CancellationToken, Task<Address?>>> OfUnit = new(() =>
        EF.CompileAsyncQuery((AppDb db, long unit, ChannelPurpose purpose, CancellationToken token) => (
            from binding in db.Set<ChannelBinding>()
            join address in db.Set<Address>() on binding.AddressId equals address.Id
            where binding.UnitId == unit && binding.Purpose == purpose && binding.EndedAt == null && address.DeadSince == null
            orderby binding.BoundAt descending
            select address).FirstOrDefault()));

    /// <summary>The living channel of this unit for this purpose, or null.</summary>
    public static Task<Address?> Of(AppDb db, long unitId, ChannelPurpose purpose, CancellationToken cancellation) =>
        OfUnit.On(db)(db, unitId, purpose, cancellation);

    /// <summary>The vendor's channel stands in a team of its own: the first living one of the workspace, or null.</summary>
    public static Task<Address?> OfVendor(AppDb db, CancellationToken cancellation) => (
        from binding in db.ChannelBindings
        join address in db.Addresses on binding.AddressId equals address.Id
        where binding.Purpose == ChannelPurpose.Vendor && binding.EndedAt == null && address.DeadSince == null
        orderby binding.BoundAt descending
        select address).FirstOrDefaultAsync(cancellation);
}
