using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts;

/// <summary>Who is named as a nurse of a unit and still in its team, in the order in which they were named. That is the order of calling.</summary>
public static class NamedNurses
{
    public static async Task<List<Person>> Of(AppDb db, long unitId, CancellationToken cancellation)
    {
        var grants = db.RoleGrants.Where(g => g.Role == Role.Nurse && g.RevokedAt == null && (g.UnitId == null || g.UnitId == unitId));
        var named = await
            (from grant in grants
             join member in db.Memberships on grant.PersonId equals member.PersonId
             join person in db.People on grant.PersonId equals person.Id
             where member.UnitId == unitId && member.LeftAt == null && !member.IsGuest
             orderby grant.GrantedAt, grant.Id
             select person).ToListAsync(cancellation);
        return [.. named.DistinctBy(p => p.Id)];
    }
}
