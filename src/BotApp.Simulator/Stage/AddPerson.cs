using BotApp.Simulator.Shapes.Asked;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Stage;

/// <summary>Somebody gets a Teams account.</summary>
public sealed class AddPerson(World world, TeamEvents events)
{
    public Person Run(NewPerson person)
    {
        if (world.People.All().Any(p => p.Name == person.Name || p.AadObjectId == person.AadObjectId))
            throw RefusedException.Wrong($"There is a '{person.Name}' already.");
        var aad = person.AadObjectId ?? Guid.NewGuid().ToString();
        var added = world.People.Put(new Person(
            world.Identity.PersonId(aad),
            aad,
            person.Name,
            person.Email ?? $"{aad[..Math.Min(8, aad.Length)]}@example.invalid",
            person.Locale,
            person.TimeZone,
            person.Role,
            person.Guest,
            person.TenantId ?? world.Identity.TenantId));
        events.ShowEverybody();
        return added;
    }
}
