using BotApp.Simulator.State;

namespace BotApp.Simulator.Stage;

/// <summary>People join and leave a team.</summary>
public sealed class ChangeMembers(World world, TeamEvents events)
{
    public Task Add(Team team, Person person, Person by, CancellationToken stop)
    {
        world.Memberships.Put(new Membership(team.Id, person.Id));
        return events.MembersChanged("teamMemberAdded", "membersAdded", team, person.Id, by, stop);
    }

    public Task Remove(Team team, Person person, Person by, CancellationToken stop)
    {
        world.Memberships.Remove($"{team.Id}|{person.Id}");
        return events.MembersChanged("teamMemberRemoved", "membersRemoved", team, person.Id, by, stop);
    }
}
