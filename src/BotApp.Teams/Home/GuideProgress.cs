using BotApp.Domain.Events;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using BotApp.Teams.People;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Home;

/// <summary>How far a unit is set up.</summary>
public sealed record GuideProgress(
    bool HasAlerts, bool HasBuilders, bool HasVendor, bool IsVendorTeam, bool HasPreset, bool HasTested, List<Person> Nurses)
{
    /// <summary>The preset that the guide offers.</summary>
    public const string FirstPreset = "health-observation";

    public static async Task<GuideProgress> Of(AppDb db, long unitId, CancellationToken cancellation)
    {
        var vendor = await BoundChannel.OfVendor(db, cancellation);
        return new(
            await BoundChannel.Of(db, unitId, ChannelPurpose.Alerts, cancellation) is not null,
            await BoundChannel.Of(db, unitId, ChannelPurpose.Builders, cancellation) is not null,
            vendor is not null,
            await BoundChannel.Of(db, unitId, ChannelPurpose.Vendor, cancellation) is not null,
            await db.Events.AnyAsync(e => e.Kind == EventKind.PresetInstalled, cancellation),
            await db.Events.AnyAsync(e => e.Kind == EventKind.AlertTested && e.UnitId == unitId, cancellation),
            await Roster.Holding(db, Role.Nurse, unitId, cancellation));
    }
}
