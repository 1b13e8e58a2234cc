using System.Text.Json.Nodes;

namespace BotApp.Simulator.Connector;

/// <summary>The Bot Connector of Teams, as far as Teams answers it. The service URL is <c>{address}/teams/</c>.</summary>
public static class ConnectorRoutes
{
    public static void MapConnector(this WebApplication app)
    {
        var v3 = app.MapGroup("/teams/v3");
        v3.MapPost("/conversations", (HttpContext http, ConnectorPipeline pipe, CreateConversation create) =>
            pipe.Run(http, "create", "", create.Run, AboutWhom));
        MapActivities(v3);
        MapReading(v3);
    }

    private static void MapActivities(RouteGroupBuilder v3)
    {
        v3.MapPost("/conversations/{id}/activities", (HttpContext http, ConnectorPipeline pipe, SendActivity send, string id) =>
            pipe.Run(http, "send", id, send.Run));
        // "Reply to": Teams threads by the conversation id alone, so it is the same as sending.
        v3.MapPost("/conversations/{id}/activities/{activity}", (HttpContext http, ConnectorPipeline pipe, SendActivity send, string id) =>
            pipe.Run(http, "send", id, send.Run));
        v3.MapPut("/conversations/{id}/activities/{activity}", (HttpContext http, ConnectorPipeline pipe, UpdateActivity update, string id, string activity) =>
            pipe.Run(http, "update", id, call => update.Run(call, activity)));
        v3.MapDelete("/conversations/{id}/activities/{activity}", (HttpContext http, ConnectorPipeline pipe, DeleteActivity delete, string id, string activity) =>
            pipe.Run(http, "delete", id, call => delete.Run(call, activity)));
    }

    private static void MapReading(RouteGroupBuilder v3)
    {
        v3.MapGet("/conversations/{id}/members", (HttpContext http, ConnectorPipeline pipe, ListMembers list, string id) =>
            pipe.Run(http, "members", id, list.All));
        v3.MapGet("/conversations/{id}/pagedmembers", (HttpContext http, ConnectorPipeline pipe, ListMembers list, string id) =>
            pipe.Run(http, "members", id, list.Page));
        v3.MapGet("/conversations/{id}/members/{user}", (HttpContext http, ConnectorPipeline pipe, ListMembers list, string id, string user) =>
            pipe.Run(http, "members", id, call => list.One(call, user)));
        v3.MapGet("/teams/{id}", (HttpContext http, ConnectorPipeline pipe, DescribeTeam team, string id) =>
            pipe.Run(http, "teams", id, team.Details));
        v3.MapGet("/teams/{id}/conversations", (HttpContext http, ConnectorPipeline pipe, DescribeTeam team, string id) =>
            pipe.Run(http, "teams", id, team.Channels));
    }

    private static string? AboutWhom(JsonObject? body) =>
        body.Child("channelData").Child("channel").Text("id") ?? body.List("members").Objects().FirstOrDefault().Text("id");
}
