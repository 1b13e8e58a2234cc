using BotApp.Simulator.Manifest;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.Shapes.Asked;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Seen;

/// <summary>The whole stage: tenant, bot, people, teams.</summary>
public sealed class SeeWorld(World world, AppManifest manifest, News news, Settings settings)
{
    public SeenWorld Run(bool botReachable) => new(
        news.Version,
        new NameOf(world.Identity.TenantId, world.Identity.TenantName),
        new SeenBot(world.BotId, world.Identity.AppId, world.Identity.BotName, settings.BotUrl, botReachable),
        settings.ServiceUrl,
        settings.Auth,
        [.. world.People.All().Select(Person)],
        [.. world.LivingTeams.Select(Team)],
        OfferedThings.In(manifest, null));

    public Me Me(Person person) => new(Person(person), OfferedThings.In(manifest, person.Locale));

    public SeenPerson Person(Person p) => new(
        p.Id, p.AadObjectId, p.Name, p.Email, p.Locale, p.TimeZone, p.Role, p.Guest, p.TenantId, world.HasBot(p.Id));

    public SeenTeam Team(Team t) => new(
        t.Id,
        t.Name,
        t.AadGroupId,
        world.HasBot(t.Id),
        [.. world.ChannelsOf(t.Id).Select(Channel)],
        [.. world.MembersOf(t.Id).Select(p => new NameOf(p.Id, p.Name))]);

    public static SeenChannel Channel(Channel c) => new(c.Id, c.TeamId, c.Name, c.IsGeneral);
}
