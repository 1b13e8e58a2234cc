using BotApp.Domain.People;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.People;

/// <summary>The people of a unit, to be picked from or to be found by a typed name.</summary>
public static class Roster
{
    /// <summary>A choice set with more entries than this cannot be used on a phone; names are typed then.</summary>
    public const int MostChoices = 100;

    public static Task<List<Person>> Of(AppDb db, long unitId, CancellationToken cancellation) =>
        db.Memberships.Where(m => m.UnitId == unitId && m.LeftAt == null)
            .Join(db.People, m => m.PersonId, p => p.Id, (_, p) => p)
            .OrderBy(p => p.Name).ToListAsync(cancellation);

    public static async Task<List<Person>> Holding(AppDb db, Role role, long? unitId, CancellationToken cancellation) =>
        await db.RoleGrants.Where(g => g.Role == role && g.UnitId == unitId && g.RevokedAt == null)
            .OrderBy(g => g.Id)
            .Join(db.People, g => g.PersonId, p => p.Id, (_, p) => p).ToListAsync(cancellation);

    /// <summary>People whose name holds what was typed: 佐藤 finds 佐藤 花子.</summary>
    public static List<Person> Named(IEnumerable<Person> people, string typed)
    {
        var key = SearchKey.Of(typed);
        var found = people.Where(p => key.Length > 0 && SearchKey.Of(p.Name).Contains(key, StringComparison.Ordinal)).ToList();
        return found.Where(p => SearchKey.Of(p.Name) == key).ToList() is { Count: > 0 } exact ? exact : found;
    }
}
