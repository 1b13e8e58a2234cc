using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotApp.Tests.Bot;

/// <summary>A tenant's token endpoint on loopback without TLS.</summary>
internal sealed class LoginServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private LoginServer()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        app = builder.Build();
        app.Run(Serve);
    }

    public string Authority => $"{app.Urls.First()}/{WireWorld.Tenant}";

    public bool IsDown { get; set; }

    public int Issued { get; private set; }

    public IFormCollection LastForm { get; private set; } = FormCollection.Empty;

    public string LastPath { get; private set; } = "";

    public static async Task<LoginServer> Start()
    {
        var server = new LoginServer();
        await server.app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Serve(HttpContext http)
    {
        LastPath = http.Request.Path.Value!;
        LastForm = await http.Request.ReadFormAsync(http.RequestAborted);
        http.Response.StatusCode = IsDown ? 503 : 200;
        await http.Response.WriteAsJsonAsync(IsDown ? new JsonObject() : new JsonObject
        {
            ["token_type"] = "Bearer",
            ["expires_in"] = 3600,
            ["access_token"] = "token-" + (++Issued).ToString(CultureInfo.InvariantCulture),
        });
    }
}
