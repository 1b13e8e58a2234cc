using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotApp.Tests.Bot;

/// <summary>The smallest connector: writes down every call over real HTTP and answers as the test says (201 with an id by default).</summary>
internal sealed class RecordingConnector : IAsyncDisposable
{
    private readonly WebApplication app;
    private int number;

    private RecordingConnector()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(Receive);
    }

    public ConcurrentQueue<RecordedCall> Calls { get; } = new();

    /// <summary>Decides about a call; true when it answered itself.</summary>
    public Func<HttpContext, RecordedCall, Task<bool>> Answers { get; set; } = (_, _) => Task.FromResult(false);

    public string Address => app.Urls.First();

    public string ServiceUrl => Address + "/teams/";

    public static async Task<RecordingConnector> Start()
    {
        var connector = new RecordingConnector();
        await connector.app.StartAsync();
        return connector;
    }

    /// <summary>The calls once there are so many; fails after ten seconds.</summary>
    public async Task<IReadOnlyList<RecordedCall>> Expect(int count)
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (Calls.Count < count)
        {
            end.Token.ThrowIfCancellationRequested();
            await Task.Delay(5, CancellationToken.None);
        }

        return [.. Calls];
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }

    private async Task Receive(HttpContext http)
    {
        var call = await Record(http);
        Calls.Enqueue(call);
        if (!await Answers(http, call))
        {
            http.Response.StatusCode = (int)HttpStatusCode.Created;
            await http.Response.WriteAsJsonAsync(new JsonObject { ["id"] = Interlocked.Increment(ref number).ToString(CultureInfo.InvariantCulture) });
        }
    }

    private static async Task<RecordedCall> Record(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var text = await reader.ReadToEndAsync(http.RequestAborted);
        var isJson = http.Request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) == true;
        return new(
            http.Request.Method, http.Request.Path.Value!, http.Request.QueryString.Value!, http.Request.Headers.Authorization,
            isJson ? JsonNode.Parse(text) : JsonValue.Create(text), TimeProvider.System.GetUtcNow());
    }
}
