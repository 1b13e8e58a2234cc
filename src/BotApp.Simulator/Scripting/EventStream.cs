using System.Text.Json;

namespace BotApp.Simulator.Scripting;

/// <summary>Server-sent events.</summary>
public static class EventStream
{
    public static void Open(HttpResponse response)
    {
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
    }

    public static async Task Write(HttpResponse response, string name, long id, object data, CancellationToken stop)
    {
        await response.WriteAsync($"id: {id}\nevent: {name}\ndata: {JsonSerializer.Serialize(data, data.GetType(), Json.Options)}\n\n", stop);
        await response.Body.FlushAsync(stop);
    }
}
