using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.People;

/// <summary>The channel that serves a purpose.</summary>
public static class BoundChannel
{
    private const int MostRemembered = 2_000;

    private static readonly Remembered<(long Workspace, long Unit, ChannelPurpose Purpose), Address?> Units = new(MostRemembered, db => db.Ground);

    private static readonly ReadyQuery<Func<AppDb, long, ChannelPurpose, CancellationToken, Task<Address?>>> OfUnit = new(() =>
        EF.CompileAsyncQuery((AppDb db, long unit, ChannelPurpose purpose, CancellationToken token) => (
            from binding in db.Set<ChannelBinding>().AsNoTracking()
            join address in db.Set<Address>() on binding.AddressId equals address.Id
            where binding.UnitId == unit && binding.Purpose == purpose && binding.EndedAt == null && address.DeadSince == null
            orderby binding.BoundAt descending
            select address).FirstOrDefault()));

    /// <summary>The living channel of this unit for this purpose, or null.</summary>
    public static async Task<Address?> Of(AppDb db, long unitId, ChannelPurpose purpose, CancellationToken cancellation) =>
        await Units.Of(db, (db.WorkspaceId, unitId, purpose), () => OfUnit.On(db)(db, unitId, purpose, cancellation));

    /// <summary>The vendor's channel stands in a team of its own: the first living one of the workspace, or null.</summary>
    public static Task<Address?> OfVendor(AppDb db, CancellationToken cancellation) => (
        from binding in db.ChannelBindings
        join address in db.Addresses on binding.AddressId equals address.Id
        where binding.Purpose == ChannelPurpose.Vendor && binding.EndedAt == null && address.DeadSince == null
        orderby binding.BoundAt descending
        select address).FirstOrDefaultAsync(cancellation);
}
