using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using BotApp.Bot;
using BotApp.Settings;
using BotApp.Teams.Turns;
using BotApp.Teams.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BotApp.Tests.Bot;

/// <summary>The wire of the host on a port of its own, with a connector that records, and turns that the test scripts.</summary>
internal sealed class WireWorld : IAsyncDisposable
{
    public const string Tenant = "4d1b6f0a-1111-4222-8333-944445555666";

    private readonly WebApplication app;
    private readonly HttpClient client;

    private WireWorld(WebApplication app, RecordingConnector connector, ScriptedTurns turns)
    {
        (this.app, Connector, Turns) = (app, connector, turns);
        client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public RecordingConnector Connector { get; }

    public ScriptedTurns Turns { get; }

    public ITeamsWire Wire => app.Services.GetRequiredService<ITeamsWire>();

    public Uri Address => client.BaseAddress!;

    /// <summary>What the host logged, one line each.</summary>
    public LogLines Log { get; private init; } = null!;

    public static async Task<WireWorld> Start(params (string Key, string Value)[] settings)
    {
        var connector = await RecordingConnector.Start();
        var turns = new ScriptedTurns();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = settings.Where(s => s.Key == "environment").Select(s => s.Value).FirstOrDefault("Development"),
            Args = [.. settings.Where(s => s.Key != "environment").Select(s => $"--{s.Key}={s.Value}"), "--urls=http://127.0.0.1:0"],
        });
        var log = new LogLines();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.AddSettings();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<IRunTurns>(turns);
        builder.AddWire();
        var host = builder.Build();
        host.MapWire();
        await host.StartAsync();
        return new(host, connector, turns) { Log = log };
    }

    public Task<HttpResponseMessage> Send(JsonNode activity, string? token = null) =>
        Send(new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"), token);

    public async Task<HttpResponseMessage> Send(HttpContent content, string? token = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = content };
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return await client.SendAsync(request);
    }

    public async Task<HttpStatusCode> Status(HttpContent content, string? token = null)
    {
        using var response = await Send(content, token);
        return response.StatusCode;
    }

    public async Task<HttpStatusCode> Status(JsonNode activity, string? token = null)
    {
        using var response = await Send(activity, token);
        return response.StatusCode;
    }

    public async Task<JsonNode> Answer(JsonNode activity)
    {
        using var response = await Send(activity);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    /// <summary>Sends the activity and gives the turn that came of it.</summary>
    public async Task<T> TurnOf<T>(JsonNode activity)
        where T : Turn
    {
        using var response = await Send(activity);
        response.EnsureSuccessStatusCode();
        return (T)Turns.All.Last();
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
        await Connector.DisposeAsync();
    }
}
