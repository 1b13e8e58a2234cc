using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.People;

/// <summary>The few people that a card names, by id. One short query for each: a list would be translated anew every time.</summary>
public static class KnownPeople
{
    private static readonly ReadyQuery<Func<AppDb, long, CancellationToken, Task<Person?>>> WithId = new(() =>
        EF.CompileAsyncQuery((AppDb db, long id, CancellationToken token) =>
            db.Set<Person>().AsNoTracking().FirstOrDefault(p => p.Id == id)));

    public static async Task<IReadOnlyDictionary<long, Person>> Of(AppDb db, IEnumerable<long> ids, CancellationToken cancellation)
    {
        var people = new Dictionary<long, Person>();
        foreach (var id in ids.Distinct())
        {
            if (await WithId.On(db)(db, id, cancellation) is { } person)
            {
                people[id] = person;
            }
        }

        return people;
    }
}
