using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.People;

/// <summary>The personal chat with a person: the open one, or one that the wire creates at the first send.</summary>
public static class PersonalChat
{
    private const int MostRemembered = 5_000;

    private static readonly Remembered<(long Workspace, long Person), (Person Person, Address? Chat)> People = new(MostRemembered, db => db.Ground);

    private static readonly ReadyQuery<Func<AppDb, long, CancellationToken, Task<Person>>> PersonWith = new(() =>
        EF.CompileAsyncQuery((AppDb db, long id, CancellationToken token) => db.Set<Person>().AsNoTracking().Single(p => p.Id == id)));

    private static readonly ReadyQuery<Func<AppDb, string, CancellationToken, Task<Address?>>> ChatWith = new(() =>
        EF.CompileAsyncQuery((AppDb db, string objectId, CancellationToken token) => db.Set<Address>().AsNoTracking()
            .Where(a => a.Kind == AddressKind.Personal && a.AadObjectId == objectId)
            .OrderBy(a => a.DeadSince != null).ThenByDescending(a => a.Id)
            .FirstOrDefault()));

    /// <summary>Null when the person cannot be addressed: nobody has told us a Teams user id, or no unit is left.</summary>
    public static async Task<Address?> With(AppDb db, long personId, CancellationToken cancellation)
    {
        var (person, stored) = await People.Of(db, (db.WorkspaceId, personId), () => Read(db, personId, cancellation));
        var known = stored
            ?? db.Addresses.Local.FirstOrDefault(a => a.Kind is AddressKind.Personal && a.AadObjectId == person.AadObjectId);
        return known ?? (person.UserId is null ? null : await ToBeCreated(db, person, cancellation));
    }

    private static async Task<(Person Person, Address? Chat)> Read(AppDb db, long personId, CancellationToken cancellation)
    {
        var person = await PersonWith.On(db)(db, personId, cancellation);
        return (person, await ChatWith.On(db)(db, person.AadObjectId, cancellation));
    }

    private static async Task<Address?> ToBeCreated(AppDb db, Person person, CancellationToken cancellation)
    {
        var unit = await db.Memberships.Where(m => m.PersonId == person.Id && m.LeftAt == null)
            .Join(db.Units.Where(u => u.RemovedAt == null), m => m.UnitId, u => u.Id, (_, u) => u)
            .FirstOrDefaultAsync(cancellation);
        if (unit is null)
        {
            return null;
        }

        var workspace = await db.Workspaces.SingleAsync(w => w.Id == db.WorkspaceId, cancellation);
        var address = new Address
        {
            TenantId = workspace.TenantId,
            ServiceUrl = unit.ServiceUrl,
            Kind = AddressKind.Personal,
            UserId = person.UserId,
            AadObjectId = person.AadObjectId,
        };
        db.Addresses.Add(address);
        // Deliveries point at the row by its id.
        await db.SaveChangesAsync(cancellation);
        return address;
    }
}
