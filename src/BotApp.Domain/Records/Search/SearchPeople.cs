using BotApp.Domain.People;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records.Search;

/// <summary>Who can be named in a record: members of the teams whose records one may see, guests not among them.</summary>
public static class SearchPeople
{
    // Teams hold thousands; a list to choose from, some dozens.
    private const int MostLooked = 2_000;

    /// <summary>By a part of the name; without words the first by name.</summary>
    public static async Task<IReadOnlyList<Person>> Run(AppDb db, Reach reach, string words, int most, CancellationToken cancellation)
    {
        var people = await Members(db, reach).OrderBy(p => p.Id).Take(MostLooked).ToListAsync(cancellation);
        var key = SearchKey.Of(SafeText.Cap(SafeText.Line(words), 100));
        return [.. people
            .Where(p => key.Length == 0 || SearchKey.Of(p.Name).Contains(key, StringComparison.Ordinal))
            .OrderBy(p => SearchKey.Of(p.Name) == key ? 0 : 1)
            .ThenBy(p => p.Name, StringComparer.Ordinal)
            .Take(most)];
    }

    public static Task<bool> Has(AppDb db, Reach reach, long personId, CancellationToken cancellation) =>
        Members(db, reach).AnyAsync(p => p.Id == personId, cancellation);

    private static IQueryable<Person> Members(AppDb db, Reach reach)
    {
        var units = reach.Units;
        var memberships = db.Memberships;
        return db.People.AsNoTracking().Where(p =>
            memberships.Any(m => m.PersonId == p.Id && m.LeftAt == null && !m.IsGuest && units.Contains(m.UnitId)));
    }
}
