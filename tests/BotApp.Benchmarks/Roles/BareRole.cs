using System.Net.Http.Headers;
using System.Text.Json;

namespace BotApp.Benchmarks.Roles;

/// <summary>The least that an ASP.NET Core bot can do: parse the activity, post one short reply. No token is checked, nothing stored.</summary>
internal static class BareRole
{
    public const string Name = "as-bare";

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public static async Task<int> Run()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var app = builder.Build();
        using var connector = new HttpClient();
        app.MapPost("/api/messages", (RequestDelegate)(http => Answer(http, connector)));
        return await Listening.Run(app);
    }

    private static async Task Answer(HttpContext http, HttpClient connector)
    {
        using var activity = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
        var conversation = Uri.EscapeDataString(activity.RootElement.GetProperty("conversation").GetProperty("id").GetString()!);
        var service = activity.RootElement.GetProperty("serviceUrl").GetString()!.TrimEnd('/');
        var reply = new { type = "message", text = "echo: " + activity.RootElement.GetProperty("text").GetString() };
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(reply)) { Headers = { ContentType = Json } };
        using var taken = await connector.PostAsync(new Uri($"{service}/v3/conversations/{conversation}/activities"), content, http.RequestAborted);
        taken.EnsureSuccessStatusCode();
    }
}
