using BotApp.Simulator.People;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Scripting;

/// <summary>Who does something to a team: the one named, else its first member.</summary>
public sealed class Actors(World world, Lookup lookup)
{
    public Team Team(string name) => lookup.Team(name);

    public Person In(string team, string? by) => by is not null
        ? lookup.Person(by)
        : world.MembersOf(lookup.Team(team).Id).FirstOrDefault() ?? throw RefusedException.Wrong("The team has no member; say who does it.");
}
