using System.Text.Json;
using BotApp.Bot.Inbound;

namespace BotApp.Bot.Outbound;

/// <summary>The ids in an accepted answer. An empty or strange body holds none: accepted is accepted.</summary>
internal static class ReplyIds
{
    public static (string? Id, string? ActivityId) Of(Reply reply)
    {
        if (reply.Body.IsEmpty)
        {
            return default;
        }

        try
        {
            using var body = JsonDocument.Parse(reply.Body);
            var id = Some(body.RootElement.Text("id"));
            return (id, Some(body.RootElement.Text("activityId")) ?? id);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return default;
        }
    }

    private static string? Some(string? id) => string.IsNullOrEmpty(id) ? null : id;
}
