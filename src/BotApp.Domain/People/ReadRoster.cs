using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.People;

/// <summary>Brings the members of a unit in line with what Teams' roster says.</summary>
public static class ReadRoster
{
    /// <param name="extent">Who is missing from a whole roster has left; a part only adds.</param>
    public static async Task Run(
        AppDb db, Unit unit, IReadOnlyList<SeenMember> seen, RosterExtent extent, DateTimeOffset now, CancellationToken cancellation)
    {
        var known = await db.Memberships.Where(m => m.UnitId == unit.Id).ToDictionaryAsync(m => m.PersonId, cancellation);
        var present = new HashSet<long>();
        foreach (var member in seen)
        {
            var person = await IdentifyPerson.Run(db, member.AadObjectId, member.UserId, member.Name, null, now, cancellation);
            present.Add(person.Id);
            Join(db, unit, person, member.IsGuest, known, now);
        }

        if (extent is RosterExtent.Whole)
        {
            foreach (var gone in known.Values.Where(m => m.LeftAt is null && !present.Contains(m.PersonId)))
            {
                Leave(db, gone, now);
            }

            unit.RosterReadAt = now;
        }

        await db.SaveChangesAsync(cancellation);
    }

    public static void Leave(AppDb db, Membership membership, DateTimeOffset now)
    {
        membership.LeftAt = now;
        db.Appended.Add(new Event { Kind = EventKind.PersonLeft, At = now, PersonId = membership.PersonId, UnitId = membership.UnitId });
    }

    private static void Join(
        AppDb db, Unit unit, Person person, bool isGuest, Dictionary<long, Membership> known, DateTimeOffset now)
    {
        if (!known.TryGetValue(person.Id, out var membership))
        {
            membership = new() { PersonId = person.Id, UnitId = unit.Id, JoinedAt = now, IsGuest = isGuest };
            known[person.Id] = membership;
            db.Memberships.Add(membership);
            db.Appended.Add(new Event { Kind = EventKind.PersonJoined, At = now, PersonId = person.Id, UnitId = unit.Id });
        }

        membership.IsGuest = isGuest;
        membership.LeftAt = null;
    }
}
