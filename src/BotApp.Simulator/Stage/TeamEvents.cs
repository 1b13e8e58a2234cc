using System.Text.Json.Nodes;
using BotApp.Simulator.State;
using BotApp.Simulator.ToBot;

namespace BotApp.Simulator.Stage;

/// <summary>Tells the bot what happens in a team it stands in (<c>conversationUpdate</c> and <c>installationUpdate</c>).</summary>
public sealed class TeamEvents(World world, News news, Activities activities, BotLink bot)
{
    /// <summary>A channel or the team itself was created, renamed or deleted.</summary>
    public Task Happened(string eventType, Team team, Channel channel, Person by, CancellationToken stop) =>
        Send(Event(eventType, team, channel, by), by, team, stop);

    public Task MembersChanged(string eventType, string list, Team team, string memberId, Person by, CancellationToken stop)
    {
        var activity = Event(eventType, team, General(team), by);
        activity[list] = new JsonArray(Member(memberId));
        return Send(activity, by, team, stop);
    }

    /// <summary>The bot itself came or went: both events, as Teams sends them, whether or not it still stands in the team.</summary>
    public async Task BotMoved(Team? team, Person by, bool added, CancellationToken stop)
    {
        var place = Where(team, by);
        var membership = activities.From(by, place, "conversationUpdate");
        membership[added ? "membersAdded" : "membersRemoved"] = new JsonArray(Member(world.BotId));
        var installation = activities.From(by, place, "installationUpdate");
        installation["action"] = added ? "add" : "remove";
        if (team is not null)
        {
            Name(membership, team, General(team), added ? "teamMemberAdded" : "teamMemberRemoved");
            Name(installation, team, General(team), null);
        }

        await bot.Send(membership, by, stop);
        await bot.Send(installation, by, stop);
    }

    /// <summary>Everybody's lists may look different now.</summary>
    public void ShowEverybody()
    {
        news.Tell("world");
        news.Tell("conversations");
    }

    private Task Send(JsonObject activity, Person by, Team team, CancellationToken stop)
    {
        ShowEverybody();
        return world.HasBot(team.Id) ? bot.Send(activity, by, stop) : Task.CompletedTask;
    }

    private JsonObject Event(string eventType, Team team, Channel channel, Person by)
    {
        var activity = activities.From(by, activities.PlaceOf(channel.Id), "conversationUpdate");
        Name(activity, team, channel, eventType);
        return activity;
    }

    private Place Where(Team? team, Person by) =>
        activities.PlaceOf(team?.Id ?? world.ChatWith(by.Id).Id);

    private Channel General(Team team) => world.Channels.Find(team.Id)!;

    private JsonObject Member(string id) => id == world.BotId
        ? new JsonObject { ["id"] = id }
        : new JsonObject { ["id"] = id, ["aadObjectId"] = world.People.Find(id)?.AadObjectId };

    private static void Name(JsonObject activity, Team team, Channel channel, string? eventType)
    {
        var data = activity.Child("channelData")!;
        data["team"] = new JsonObject { ["id"] = team.Id, ["name"] = team.Name, ["aadGroupId"] = team.AadGroupId };
        data["channel"] = new JsonObject { ["id"] = channel.Id, ["name"] = channel.Name };
        if (eventType is not null)
            data["eventType"] = eventType;
        else
            data["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = channel.Id } };
    }
}
