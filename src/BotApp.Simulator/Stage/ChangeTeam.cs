using BotApp.Simulator.State;

namespace BotApp.Simulator.Stage;

/// <summary>A team is renamed or deleted; channels come, change their names and go.</summary>
public sealed class ChangeTeam(World world, TeamEvents events)
{
    public async Task<Team> Rename(Team team, string name, Person by, CancellationToken stop)
    {
        var renamed = world.Teams.Update(team.Id, t => t with { Name = name })!;
        await events.Happened("teamRenamed", renamed, General(team), by, stop);
        return renamed;
    }

    public Task Delete(Team team, Person by, CancellationToken stop)
    {
        world.Teams.Update(team.Id, t => t with { Deleted = true });
        return events.Happened("teamDeleted", team, General(team), by, stop);
    }

    public async Task<Channel> AddChannel(Team team, string name, Person by, CancellationToken stop)
    {
        if (world.ChannelsOf(team.Id).Any(c => c.Name == name))
            throw RefusedException.Wrong($"There is a channel '{name}' already.");
        var channel = world.Channels.Put(new Channel(Identity.ChannelId(), team.Id, name));
        await events.Happened("channelCreated", team, channel, by, stop);
        return channel;
    }

    public async Task<Channel> RenameChannel(Team team, Channel channel, string name, Person by, CancellationToken stop)
    {
        var renamed = world.Channels.Update(channel.Id, c => c with { Name = name })!;
        await events.Happened("channelRenamed", team, renamed, by, stop);
        return renamed;
    }

    public Task DeleteChannel(Team team, Channel channel, Person by, CancellationToken stop)
    {
        if (channel.IsGeneral)
            throw RefusedException.NotOffered("The general channel cannot be deleted.");
        world.Channels.Update(channel.Id, c => c with { Deleted = true });
        return events.Happened("channelDeleted", team, channel, by, stop);
    }

    private Channel General(Team team) => world.Channels.Find(team.Id)!;
}
