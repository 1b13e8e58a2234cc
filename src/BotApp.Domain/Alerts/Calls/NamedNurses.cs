using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Alerts.Calls;

/// <summary>Who is named as a nurse of a unit and still in its team, in the order in which they were named. That is the order of calling.</summary>
public static class NamedNurses
{
    private static readonly ReadyQuery<Func<AppDb, long, IAsyncEnumerable<Person>>> Named = new(() =>
        EF.CompileAsyncQuery<AppDb, long, Person>((db, unit) =>
            from grant in db.Set<RoleGrant>().AsNoTracking()
            join member in db.Set<Membership>() on grant.PersonId equals member.PersonId
            join person in db.Set<Person>() on grant.PersonId equals person.Id
            where grant.Role == Role.Nurse && grant.RevokedAt == null && (grant.UnitId == null || grant.UnitId == unit)
                && member.UnitId == unit && member.LeftAt == null && !member.IsGuest
            orderby grant.GrantedAt, grant.Id
            select person));

    private const int MostRemembered = 2_000;

    private static readonly Remembered<(long Workspace, long Unit), IReadOnlyList<Person>> Units = new(MostRemembered, db => db.Ground);

    /// <returns>A list of the caller's own.</returns>
    public static async Task<List<Person>> Of(AppDb db, long unitId, CancellationToken cancellation) => [.. await Units.Of(
        db, (db.WorkspaceId, unitId), async () => [.. (await Named.On(db)(db, unitId).ToListAsync(cancellation)).DistinctBy(p => p.Id)])];
}
