using BotApp.Simulator.People;
using BotApp.Simulator.Shapes.Asked;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Stage;

/// <summary>A team with its channels and members. The bot is in none until somebody adds it.</summary>
public sealed class AddTeam(World world, Lookup lookup, TeamEvents events)
{
    private static readonly string[] GeneralNames = ["一般", "General"];

    public Team Run(NewTeam draft)
    {
        var members = draft.Members.Select(lookup.Person).ToList();
        var general = draft.Channels.FirstOrDefault(GeneralNames.Contains) ?? GeneralNames[0];
        var team = world.Teams.Put(new Team(Identity.ChannelId(), draft.Name, Guid.NewGuid().ToString()));
        world.Channels.Put(new Channel(team.Id, team.Id, general));
        foreach (var name in draft.Channels.Where(c => c != general))
            world.Channels.Put(new Channel(Identity.ChannelId(), team.Id, name));
        foreach (var member in members)
            world.Memberships.Put(new Membership(team.Id, member.Id));
        events.ShowEverybody();
        return team;
    }
}
