using BotApp.Simulator.Manifest;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Stage;

/// <summary>Adds the bot to a team or to somebody's personal apps, and removes it, as far as the manifest has the scope.</summary>
public sealed class InstallBot(World world, AppManifest manifest, TeamEvents events)
{
    public async Task Add(Team? team, Person by, CancellationToken stop)
    {
        if (team is null ? !manifest.Personal : !manifest.Team)
            throw RefusedException.NotOffered("The manifest does not ask for this scope.");
        if (world.HasBot(team?.Id ?? by.Id))
            return;
        world.Installations.Put(new Installation(team?.Id ?? by.Id, Present: true));
        events.ShowEverybody();
        await events.BotMoved(team, by, added: true, stop);
    }

    public async Task Remove(Team? team, Person by, CancellationToken stop)
    {
        if (!world.HasBot(team?.Id ?? by.Id) && team is not null)
            return;
        world.Installations.Put(new Installation(team?.Id ?? by.Id, Present: false));
        events.ShowEverybody();
        await events.BotMoved(team, by, added: false, stop);
    }
}
