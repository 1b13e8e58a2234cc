using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.People;

/// <summary>Takes a role back. The last administrator of a workspace stays.</summary>
public static class RevokeRole
{
    public static async Task<Outcome<RoleGrant>> Run(
        AppDb db, long byPersonId, long grantId, DateTimeOffset now, CancellationToken cancellation)
    {
        var grant = await db.RoleGrants.FirstOrDefaultAsync(g => g.Id == grantId && g.RevokedAt == null, cancellation);
        if (grant is null)
        {
            return Refusal.Of("roles.gone");
        }

        if (grant.Role is Role.Administrator
            && await db.RoleGrants.CountAsync(g => g.Role == Role.Administrator && g.RevokedAt == null, cancellation) == 1)
        {
            return Refusal.Of("roles.lastAdministrator");
        }

        grant.RevokedById = byPersonId;
        grant.RevokedAt = now;
        db.Appended.Add(new Event { Kind = EventKind.RoleRevoked, At = now, PersonId = byPersonId, UnitId = grant.UnitId, AboutId = grant.PersonId });
        return grant;
    }
}
