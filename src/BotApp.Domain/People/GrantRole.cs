using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.People;

/// <summary>Names a person for a role, in a unit or (administrators) in the whole workspace.</summary>
public static class GrantRole
{
    public static async Task<Outcome<RoleGrant>> Run(
        AppDb db, long? byPersonId, long personId, Role role, long? unitId, DateTimeOffset now, CancellationToken cancellation)
    {
        var membership = await db.Memberships.Where(m => m.PersonId == personId && m.LeftAt == null
            && (unitId == null || m.UnitId == unitId)).ToListAsync(cancellation);
        if (unitId is not null && membership.Count == 0)
        {
            return Refusal.Of("roles.notMember");
        }

        if (role is not Role.Vendor && membership.Count > 0 && membership.All(m => m.IsGuest))
        {
            return Refusal.Of("roles.guestOnlyVendor");
        }

        var held = await db.RoleGrants.FirstOrDefaultAsync(
            g => g.PersonId == personId && g.Role == role && g.UnitId == unitId && g.RevokedAt == null, cancellation);
        return held ?? Grant(db, byPersonId, personId, role, unitId, now);
    }

    private static RoleGrant Grant(AppDb db, long? by, long personId, Role role, long? unitId, DateTimeOffset now)
    {
        var grant = new RoleGrant { PersonId = personId, Role = role, UnitId = unitId, GrantedById = by, GrantedAt = now };
        db.RoleGrants.Add(grant);
        db.Appended.Add(new Event { Kind = EventKind.RoleGranted, At = now, PersonId = by, UnitId = unitId, AboutId = personId });
        return grant;
    }
}
