using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using BotApp.Simulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Tests.Simulator;

/// <summary>The smallest bot: keeps every activity it gets, answers what the test says, calls the connector like any HTTP client.</summary>
public sealed class ListeningBot : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<(JsonObject Activity, string? Authorization)> heard = new();

    private ListeningBot(WebApplication app) => this.app = app;

    public string Url => app.Urls.First();

    /// <summary>The HTTP body of an answer; null answers 200 without one.</summary>
    public Func<JsonObject, Task<JsonNode?>> Answer { get; set; } = _ => Task.FromResult<JsonNode?>(null);

    public HttpClient Http { get; } = new();

    public IReadOnlyList<JsonObject> Heard => [.. heard.Select(h => h.Activity)];

    public IReadOnlyList<string?> Authorizations => [.. heard.Select(h => h.Authorization)];

    public JsonObject Last => Heard[^1];

    public static async Task<ListeningBot> Start()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k => k.Listen(System.Net.IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        var site = builder.Build();
        var bot = new ListeningBot(site);
        site.UseRouting();
        site.MapPost("/api/messages", bot.Hear);
        await site.StartAsync();
        return bot;
    }

    public IReadOnlyList<JsonObject> OfType(string type) => [.. Heard.Where(a => a.Text("type") == type)];

    public Task<(int Status, JsonNode? Body)> Post(string url, JsonNode body) => Call(HttpMethod.Post, url, body);

    public async Task<(int Status, JsonNode? Body)> Call(HttpMethod method, string url, JsonNode? body = null)
    {
        using var request = new HttpRequestMessage(method, url);
        if (body is not null)
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return ((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
    }

    private async Task Hear(HttpContext http)
    {
        var activity = (await http.Request.ReadFromJsonAsync<JsonObject>())!;
        heard.Enqueue((activity, http.Request.Headers.Authorization));
        if (await Answer(activity) is { } body)
            await http.Response.WriteAsJsonAsync(body);
    }
}
