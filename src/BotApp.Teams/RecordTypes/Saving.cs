using System.Text.Json.Nodes;

namespace BotApp.Teams.RecordTypes;

/// <summary>What a button that publishes carries beside its ids: pressed twice, it publishes once.</summary>
internal static class Saving
{
    public static JsonObject Data(JsonObject data)
    {
        data["opId"] = Guid.NewGuid().ToString("N");
        return data;
    }
}
