using System.Text.Json.Nodes;

namespace BotApp.Benchmarks.Wire;

/// <summary>Activities as Teams sends them, with everything that stands in them there.</summary>
internal sealed class Activities(string serviceUrl)
{
    /// <summary>Stands where each sending puts a number of its own.</summary>
    public const string FreshNumber = "############";

    public JsonObject Message(string person, string text)
    {
        var activity = InChat("message", person);
        activity["text"] = text;
        activity["textFormat"] = "plain";
        return activity;
    }

    public JsonObject InChannel(string person, string channel, string text)
    {
        var activity = Message(person, $"<at>BotApp</at> {text}");
        Move(activity, channel);
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>BotApp</at>",
            ["mentioned"] = new JsonObject { ["id"] = Names.BotId, ["name"] = "BotApp" },
        });
        return activity;
    }

    public JsonObject Installation(string person)
    {
        var activity = InChat("conversationUpdate", person);
        Move(activity, Names.TeamId);
        activity["channelData"]!["eventType"] = "teamMemberAdded";
        activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = Names.BotId });
        return activity;
    }

    /// <summary>A pressed <c>Action.Execute</c>.</summary>
    public JsonObject Press(string person, string verb, JsonObject data)
    {
        var activity = InChat("invoke", person);
        activity["name"] = "adaptiveCard/action";
        activity["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
            ["trigger"] = "manual",
        };
        return activity;
    }

    private JsonObject InChat(string type, string person) => new()
    {
        ["type"] = type,
        ["id"] = "1:" + FreshNumber,
        ["timestamp"] = "2026-11-21T09:05:00.000Z",
        ["localTimestamp"] = "2026-11-21T18:05:00.000+09:00",
        ["localTimezone"] = "Asia/Tokyo",
        ["serviceUrl"] = serviceUrl,
        ["channelId"] = "msteams",
        ["from"] = new JsonObject { ["id"] = Names.UserId(person), ["name"] = person, ["aadObjectId"] = Names.ObjectId(person) },
        ["conversation"] = new JsonObject { ["conversationType"] = "personal", ["tenantId"] = Names.TenantId, ["id"] = Names.ChatOf(person) },
        ["recipient"] = new JsonObject { ["id"] = Names.BotId, ["name"] = "BotApp" },
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "clientInfo", ["locale"] = "ja-JP", ["country"] = "JP", ["platform"] = "Web", ["timezone"] = "Asia/Tokyo" }),
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Names.TenantId } },
        ["locale"] = "ja-JP",
    };

    private static void Move(JsonObject activity, string channel)
    {
        activity["conversation"] = new JsonObject
        {
            ["isGroup"] = true,
            ["conversationType"] = "channel",
            ["tenantId"] = Names.TenantId,
            ["id"] = channel + (channel == Names.TeamId ? "" : ";messageid=" + FreshNumber),
        };
        activity["channelData"]!["team"] = new JsonObject { ["id"] = Names.TeamId, ["name"] = "宿泊療養ホテルA" };
        activity["channelData"]!["channel"] = new JsonObject { ["id"] = channel };
    }
}
