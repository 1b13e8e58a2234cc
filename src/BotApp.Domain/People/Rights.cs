using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.People;

/// <summary>
/// What one person may do in the workspace, read once for a turn. Decided from the roster and the role grants, never
/// from a card. Until somebody is named for a role in a unit, every member of it who is not a guest may act in it.
/// </summary>
public sealed class Rights
{
    private static readonly ReadyQuery<Func<AppDb, long, IAsyncEnumerable<Membership>>> MembershipsOf = new(() =>
        EF.CompileAsyncQuery((AppDb db, long person) =>
            db.Set<Membership>().AsNoTracking().Where(m => m.PersonId == person && m.LeftAt == null)));

    private static readonly ReadyQuery<Func<AppDb, IAsyncEnumerable<RoleGrant>>> Grants = new(() =>
        EF.CompileAsyncQuery((AppDb db) => db.Set<RoleGrant>().AsNoTracking().Where(g => g.RevokedAt == null)));

    private static readonly ReadyQuery<Func<AppDb, IAsyncEnumerable<long>>> VendorUnits = new(() =>
        EF.CompileAsyncQuery((AppDb db) => db.Set<ChannelBinding>()
            .Where(b => b.Purpose == ChannelPurpose.Vendor && b.EndedAt == null).Select(b => b.UnitId)));

    private const int MostRemembered = 5_000;

    private static readonly Remembered<(long Workspace, long Person), Rights> People = new(MostRemembered, db => db.Ground);

    private readonly IReadOnlyList<Membership> memberships;
    private readonly IReadOnlyList<RoleGrant> mine;
    private readonly HashSet<(long Unit, Role Role)> named;
    private readonly HashSet<long> vendorUnits;

    private Rights(long personId, IReadOnlyList<Membership> memberships, IReadOnlyList<RoleGrant> grants, HashSet<long> vendorUnits)
    {
        this.memberships = memberships;
        this.vendorUnits = vendorUnits;
        mine = [.. grants.Where(g => g.PersonId == personId)];
        named = [.. grants.Where(g => g.UnitId is not null).Select(g => (g.UnitId!.Value, g.Role))];
    }

    /// <summary>The units whose records this person may see.</summary>
    public IReadOnlyList<long> Units => [.. memberships.Where(m => SeesRecords(m.UnitId)).Select(m => m.UnitId)];

    /// <summary>Every unit that this person is a member of, also as guest or vendor.</summary>
    public IReadOnlyList<long> Memberships => [.. memberships.Select(m => m.UnitId)];

    public bool IsAdministrator => mine.Any(g => g.Role is Role.Administrator);

    public static async Task<Rights> Of(AppDb db, long personId, CancellationToken cancellation) =>
        await People.Of(db, (db.WorkspaceId, personId), () => Read(db, personId, cancellation));

    private static async Task<Rights> Read(AppDb db, long personId, CancellationToken cancellation)
    {
        var memberOf = await MembershipsOf.On(db)(db, personId).ToListAsync(cancellation);
        var grants = await Grants.On(db)(db).ToListAsync(cancellation);
        var vendors = await VendorUnits.On(db)(db).ToListAsync(cancellation);
        return new(personId, memberOf, grants, [.. vendors]);
    }

    /// <summary>Holds this role in this unit, by a grant.</summary>
    public bool Holds(Role role, long unitId) =>
        mine.Any(g => g.Role == role && (g.UnitId is null || g.UnitId == unitId));

    /// <summary>May act as this role in this unit: named for it, or nobody is named yet and the person is no guest.</summary>
    public bool MayAct(Role role, long unitId) =>
        IsMember(unitId) && (Holds(role, unitId) || (!named.Contains((unitId, role)) && SeesRecords(unitId) && role is not Role.Administrator));

    /// <summary>
    /// Members may see and enter the unit's records. Guests, people who are vendors only, and everybody in the
    /// vendor's team may not: a vendor never sees a patient.
    /// </summary>
    public bool SeesRecords(long unitId) => !vendorUnits.Contains(unitId) && memberships.Any(m => m.UnitId == unitId && !m.IsGuest) && !IsOnlyVendor(unitId);

    public bool IsMember(long unitId) => memberships.Any(m => m.UnitId == unitId);

    public bool IsGuest(long unitId) => memberships.Any(m => m.UnitId == unitId && m.IsGuest);

    private bool IsOnlyVendor(long unitId)
    {
        var roles = mine.Where(g => g.UnitId is null || g.UnitId == unitId).Select(g => g.Role).ToList();
        return roles.Count > 0 && roles.All(r => r is Role.Vendor);
    }
}
