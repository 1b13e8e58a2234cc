using System.Text.Json.Nodes;
using BotApp.Simulator.State;

namespace BotApp.Simulator.ToBot;

/// <summary>Activities as Teams writes them.</summary>
public sealed class Activities(World world, Settings settings)
{
    public Place PlaceOf(Message message) => new(message.ConversationId, message.ThreadId, TeamOf(message.ConversationId));

    public Place PlaceOf(string conversationId, string? threadId = null) => new(conversationId, threadId, TeamOf(conversationId));

    /// <summary>What every activity carries, whoever sends it for whatever reason.</summary>
    public JsonObject From(Person person, Place place, string type, string? id = null)
    {
        var now = world.Clock.GetUtcNow();
        var local = TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(person.TimeZone));
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = id ?? $"f:{Guid.NewGuid()}",
            ["timestamp"] = now.UtcDateTime.ToString("O"),
            ["localTimestamp"] = local.ToString("O"),
            ["localTimezone"] = person.TimeZone,
            ["channelId"] = "msteams",
            ["serviceUrl"] = settings.ServiceUrl,
            ["from"] = new JsonObject { ["id"] = person.Id, ["name"] = person.Name, ["aadObjectId"] = person.AadObjectId },
            ["conversation"] = Conversation(place, person),
            ["recipient"] = new JsonObject { ["id"] = world.BotId, ["name"] = world.Identity.BotName },
            ["entities"] = new JsonArray(ClientInfo(person, "Web")),
            ["channelData"] = ChannelData(place, person),
            ["locale"] = person.Locale,
        };
    }

    public JsonObject Invoke(Person person, Place place, string name, JsonObject value)
    {
        var activity = From(person, place, "invoke");
        activity["name"] = name;
        activity["value"] = value;
        return activity;
    }

    /// <summary>A message of a person as the bot gets it: plain text with <c>&lt;at&gt;</c>, and its HTML twin.</summary>
    public JsonObject Message(Person person, Message message, string type = "message")
    {
        var activity = From(person, PlaceOf(message), type, message.Id);
        activity["text"] = message.Text ?? "";
        activity["textFormat"] = "plain";
        activity["attachments"] = Json.Node(message.Attachments) ?? new JsonArray();
        foreach (var mention in (Json.Node(message.Entities) as JsonArray).Objects().ToList())
            activity.List("entities")!.Add(mention.DeepClone());
        return activity;
    }

    public static JsonObject ClientInfo(Person person, string platform) => new()
    {
        ["type"] = "clientInfo",
        ["locale"] = person.Locale,
        ["country"] = person.Locale.Split('-')[^1],
        ["platform"] = platform,
        ["timezone"] = person.TimeZone,
    };

    public JsonObject ChannelData(Place place, Person person)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TenantOf(place, person) } };
        if (place.IsPersonal)
            return data;
        data["teamsChannelId"] = place.ConversationId;
        data["teamsTeamId"] = place.TeamId;
        data["channel"] = new JsonObject { ["id"] = place.ConversationId };
        data["team"] = new JsonObject { ["id"] = place.TeamId };
        return data;
    }

    // A channel belongs to the team's tenant, whoever speaks in it.
    private string TenantOf(Place place, Person person) => place.IsPersonal ? person.TenantId : world.Identity.TenantId;

    private JsonObject Conversation(Place place, Person person)
    {
        var conversation = new JsonObject
        {
            ["id"] = place.WireId,
            ["tenantId"] = TenantOf(place, person),
            ["conversationType"] = place.IsPersonal ? "personal" : "channel",
        };
        if (!place.IsPersonal)
            conversation["isGroup"] = true;
        return conversation;
    }

    private string? TeamOf(string conversationId) => world.Channels.Find(conversationId)?.TeamId;
}
