using BotApp.Simulator.People;
using BotApp.Simulator.Seen;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.Shapes.Asked;
using BotApp.Simulator.Stage;
using BotApp.Simulator.State;
using BotApp.Simulator.ToBot;

namespace BotApp.Simulator.Scripting;

/// <summary>The stage: people, teams, channels, installations.</summary>
public static class WorldRoutes
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    public static void MapWorld(this RouteGroupBuilder sim)
    {
        sim.MapGet("/world", async (SeeWorld see, BotPost bot, CancellationToken stop) => see.Run(await bot.IsReachable(stop)));
        sim.MapGet("/changes", async (News news, long since, double wait, CancellationToken stop) => new WorldVersion(
            await news.After(since, TimeSpan.FromSeconds(Math.Clamp(wait, 0, LongestWait.TotalSeconds)), stop)));
        sim.MapPost("/people", (AddPerson add, SeeWorld see, NewPerson person) => see.Person(add.Run(person)));
        sim.MapPost("/teams", (AddTeam add, SeeWorld see, NewTeam team) => see.Team(add.Run(team)));
        MapTeams(sim);
        MapChannels(sim);
        MapInstallations(sim);
    }

    private static void MapTeams(RouteGroupBuilder sim)
    {
        sim.MapPatch("/teams/{team}", async (Actors who, ChangeTeam change, SeeWorld see, string team, Renamed to, CancellationToken stop) =>
            see.Team(await change.Rename(who.Team(team), to.Name, who.In(team, to.By), stop)));
        sim.MapDelete("/teams/{team}", async (Actors who, ChangeTeam change, string team, string? by, CancellationToken stop) =>
            await change.Delete(who.Team(team), who.In(team, by), stop));
        sim.MapPost("/teams/{team}/members", async (Actors who, Lookup lookup, ChangeMembers change, string team, Membering m, CancellationToken stop) =>
            await change.Add(who.Team(team), lookup.Person(m.Person ?? ""), who.In(team, m.By ?? m.Person), stop));
        sim.MapDelete("/teams/{team}/members/{person}", async (Actors who, Lookup lookup, ChangeMembers change, string team, string person, string? by, CancellationToken stop) =>
            await change.Remove(who.Team(team), lookup.Person(person), who.In(team, by), stop));
    }

    private static void MapChannels(RouteGroupBuilder sim)
    {
        sim.MapPost("/teams/{team}/channels", async (Actors who, ChangeTeam change, string team, Renamed named, CancellationToken stop) =>
            SeeWorld.Channel(await change.AddChannel(who.Team(team), named.Name, who.In(team, named.By), stop)));
        sim.MapPatch("/channels/{channel}", async (Actors who, Lookup lookup, ChangeTeam change, string channel, Renamed to, CancellationToken stop) =>
        {
            var found = lookup.Channel(channel);
            return SeeWorld.Channel(await change.RenameChannel(who.Team(found.TeamId), found, to.Name, who.In(found.TeamId, to.By), stop));
        });
        sim.MapDelete("/channels/{channel}", async (Actors who, Lookup lookup, ChangeTeam change, string channel, string? by, CancellationToken stop) =>
        {
            var found = lookup.Channel(channel);
            await change.DeleteChannel(who.Team(found.TeamId), found, who.In(found.TeamId, by), stop);
        });
    }

    private static void MapInstallations(RouteGroupBuilder sim)
    {
        sim.MapPut("/teams/{team}/installation", async (Actors who, InstallBot install, string team, Membering m, CancellationToken stop) =>
            await install.Add(who.Team(team), who.In(team, m.By), stop));
        sim.MapDelete("/teams/{team}/installation", async (Actors who, InstallBot install, string team, string? by, CancellationToken stop) =>
            await install.Remove(who.Team(team), who.In(team, by), stop));
        sim.MapPut("/people/{person}/installation", async (Lookup lookup, InstallBot install, string person, CancellationToken stop) =>
            await install.Add(null, lookup.Person(person), stop));
        sim.MapDelete("/people/{person}/installation", async (Lookup lookup, InstallBot install, string person, CancellationToken stop) =>
            await install.Remove(null, lookup.Person(person), stop));
    }
}
