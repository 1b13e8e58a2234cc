using System.Text.Json.Nodes;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Connector;

/// <summary>Opens the personal chat with one person, or a new thread in a channel. Group chats cannot be made.</summary>
public sealed class CreateConversation(World world, PostFromBot post)
{
    public ConnectorAnswer Run(ConnectorCall call)
    {
        if (call.Body is not { } body)
            return ConnectorAnswer.Bad("The body is not a JSON object.");
        if (body.Child("channelData").Child("channel").Text("id") is { } channel)
            return Thread(channel, body);
        return body.Truth("isGroup") || body.List("members")?.Count is not 1
            ? ConnectorAnswer.Bad("Incorrect conversation creation parameters.")
            : Personal(body);
    }

    private ConnectorAnswer Thread(string channelId, JsonObject body)
    {
        if (body.Child("activity") is not { } activity)
            return ConnectorAnswer.Bad("Activity is required to start a thread in a channel.");
        if (world.LivingChannel(channelId) is not { } channel)
            return ConnectorAnswer.NoConversation();
        if (!world.HasBot(channel.TeamId))
            return ConnectorAnswer.NotInRoster();
        var id = post.Run(channelId, null, activity);
        return ConnectorAnswer.Created(new JsonObject { ["id"] = $"{channelId};messageid={id}", ["activityId"] = id });
    }

    // Asked twice it is the same chat; an activity given along is not posted, and no activity id comes back.
    private ConnectorAnswer Personal(JsonObject body)
    {
        var id = body.List("members")![0].Text("id");
        if (world.People.All().FirstOrDefault(p => p.Id == id || p.AadObjectId == id) is not { } person)
            return ConnectorAnswer.Bad("Bad format of conversation members: unknown user.");
        var tenant = body.Text("tenantId") ?? body.Child("channelData").Child("tenant").Text("id");
        if (tenant is null)
            return ConnectorAnswer.Bad("Missing tenant id.");
        if (tenant != person.TenantId)
            return ConnectorAnswer.Error(403, "Forbidden", "The tenant does not allow it.");
        if (world.RemovedBot(person.Id))
            return ConnectorAnswer.Blocked();
        return world.BotMayWriteTo(person.Id)
            ? ConnectorAnswer.Created(new JsonObject { ["id"] = world.ChatWith(person.Id).Id })
            : ConnectorAnswer.NotInRoster();
    }
}
