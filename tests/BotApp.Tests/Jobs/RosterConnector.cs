using System.Text.Json.Nodes;
using BotApp.Tests.Bot;
using Microsoft.AspNetCore.Http;

namespace BotApp.Tests.Jobs;

/// <summary>Teams for a team of a few people who each file requests in their own chat.</summary>
internal static class RosterConnector
{
    public static async Task<RecordingConnector> Start(int people)
    {
        var connector = await RecordingConnector.Start();
        var members = new JsonArray([.. Enumerable.Range(0, people).Select(n => (JsonNode)Person(n))]).ToJsonString();
        connector.Answers = async (http, call) =>
        {
            if (call.Method == "GET")
            {
                http.Response.ContentType = "application/json";
                await http.Response.WriteAsync(call.Path.EndsWith("pagedmembers", StringComparison.Ordinal) ? $$"""{"members":{{members}}}""" : "{}");
            }

            return call.Method == "GET";
        };
        return connector;
    }

    public static JsonObject Installed(string serviceUrl) => Activities.InChannel(serviceUrl, "installationUpdate", root: null)
        .With(("action", "add"), ("from", Person(0)));

    /// <summary>Always the same activity for one number, however often it is sent.</summary>
    public static JsonObject Filing(string serviceUrl, int person, int number)
    {
        var data = new JsonObject { ["opId"] = $"op{number}", ["field:text"] = $"kill{number}end" };
        var activity = Activities.Execute(serviceUrl, "request.file", data)
            .With(("id", $"f:kill{number}"), ("from", Person(person)), ("replyToId", $"card{number}"));
        activity["conversation"]!["id"] = $"a:chat{person}";
        return activity;
    }

    private static JsonObject Person(int number) => new()
    {
        ["id"] = $"29:person{number}",
        ["name"] = $"人 {number}",
        ["aadObjectId"] = $"22222222-aaaa-4bbb-8ccc-{number:000000000000}",
    };
}
