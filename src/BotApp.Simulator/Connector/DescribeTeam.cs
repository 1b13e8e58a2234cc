using System.Text.Json.Nodes;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Connector;

/// <summary>A team and its channels, for a bot that stands in it.</summary>
public sealed class DescribeTeam(World world)
{
    public ConnectorAnswer Details(ConnectorCall call) => Find(call, out var team) ?? ConnectorAnswer.Ok(new JsonObject
    {
        ["id"] = team!.Id,
        ["name"] = team.Name,
        ["aadGroupId"] = team.AadGroupId,
        ["channelCount"] = world.ChannelsOf(team.Id).Count(),
        ["memberCount"] = world.MembersOf(team.Id).Count(),
        ["tenantId"] = world.Identity.TenantId,
        ["type"] = "standard",
    });

    public ConnectorAnswer Channels(ConnectorCall call) => Find(call, out var team) ?? ConnectorAnswer.Ok(new JsonObject
    {
        ["conversations"] = Json.ArrayOf(world.ChannelsOf(team!.Id).Select(Channel)),
    });

    // The general channel comes without a name, so that clients can translate it.
    private static JsonObject Channel(Channel c) => new()
    {
        ["id"] = c.Id,
        ["name"] = c.IsGeneral ? null : c.Name,
        ["type"] = "standard",
    };

    private ConnectorAnswer? Find(ConnectorCall call, out Team? team)
    {
        team = world.Teams.Find(call.BaseId) is { Deleted: false } living ? living : null;
        if (team is null)
            return ConnectorAnswer.NoConversation();
        return world.HasBot(team.Id) ? null : ConnectorAnswer.NotInRoster();
    }
}
