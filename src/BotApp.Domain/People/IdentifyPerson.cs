using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.People;

/// <summary>Finds the person of a validated turn, or writes down that we have met. Names follow what Teams says.</summary>
public static class IdentifyPerson
{
    public static async Task<Person> Run(
        AppDb db, string aadObjectId, string? userId, string? name, Language? language, DateTimeOffset now,
        CancellationToken cancellation)
    {
        var person = await Known(db, aadObjectId, userId, cancellation);
        if (person is null)
        {
            person = new Person { AadObjectId = aadObjectId, Name = Shown(name) ?? "", FirstSeenAt = now };
            db.People.Add(person);
        }

        person.AadObjectId = aadObjectId;
        person.UserId = userId ?? person.UserId;
        person.Name = Shown(name) ?? person.Name;
        person.Language = language ?? person.Language;
        await db.SaveChangesAsync(cancellation);
        return person;
    }

    /// <summary>Whether they are written down as they come; then nothing need be written.</summary>
    public static async Task<bool> IsKnown(
        AppDb db, string aadObjectId, string? userId, string? name, Language? language, CancellationToken cancellation) =>
        await db.People.FirstOrDefaultAsync(p => p.AadObjectId == aadObjectId, cancellation) is { } person
        && person.UserId == (userId ?? person.UserId)
        && person.Name == (Shown(name) ?? person.Name)
        && person.Language == (language ?? person.Language);

    /// <summary>A member told by user id only is stored under that id until a turn or the roster names the object id.</summary>
    private static async Task<Person?> Known(AppDb db, string aadObjectId, string? userId, CancellationToken cancellation) =>
        await db.People.FirstOrDefaultAsync(p => p.AadObjectId == aadObjectId, cancellation)
        ?? (userId is null ? null : await db.People.FirstOrDefaultAsync(p => p.AadObjectId == userId, cancellation));

    private static string? Shown(string? name) => string.IsNullOrWhiteSpace(name) ? null : name.Trim();
}
