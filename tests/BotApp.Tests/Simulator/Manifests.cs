using System.Text.Json.Nodes;
using BotApp.Simulator.Manifest;

namespace BotApp.Tests.Simulator;

/// <summary>Manifests for the simulator's own tests.</summary>
public static class Manifests
{
    public static AppManifest Full => AppManifest.Of(Json);

    public static JsonObject Json => (JsonObject)JsonNode.Parse(
        """
        {
          "name": { "short": "BotApp" },
          "bots": [ { "botId": "x", "scopes": ["personal","team"], "supportsFiles": true,
            "commandLists": [ { "scopes": ["personal","team"], "commands": [ { "title": "help", "description": "Shows help" } ] },
                              { "scopes": ["personal"], "commands": [ { "title": "new", "description": "New record" } ] } ] } ],
          "composeExtensions": [ { "commands": [
            { "id": "find", "type": "query", "title": "Find", "initialRun": true, "parameters": [ { "name": "q", "title": "Words" } ] },
            { "id": "fileRequest", "type": "action", "title": "Request", "context": ["message"], "fetchTask": true },
            { "id": "note", "type": "action", "title": "Note", "context": ["compose"], "fetchTask": false, "parameters": [ { "name": "t", "title": "T" } ] } ] } ],
          "authorization": { "permissions": { "resourceSpecific": [ { "name": "ChannelMessage.Read.Group", "type": "Application" } ] } }
        }
        """)!;

    public static AppManifest Without(Action<JsonObject> take)
    {
        var manifest = Json;
        take(manifest);
        return AppManifest.Of(manifest);
    }
}
