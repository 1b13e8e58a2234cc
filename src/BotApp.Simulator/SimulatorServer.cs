using BotApp.Simulator.Client;
using BotApp.Simulator.Connector;
using BotApp.Simulator.Login;
using BotApp.Simulator.Scripting;
using BotApp.Simulator.Site;
using BotApp.Simulator.State;
using BotApp.Simulator.ToBot;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace BotApp.Simulator;

/// <summary>A running stand-in for Teams, on loopback only.</summary>
public sealed class SimulatorServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private SimulatorServer(WebApplication app)
    {
        this.app = app;
        Settings = app.Services.GetRequiredService<Settings>();
        Identity = app.Services.GetRequiredService<Identity>();
        Client = new SimulatorClient(Settings.Address);
    }

    public Settings Settings { get; }

    public Identity Identity { get; }

    /// <summary>Without a slash at the end.</summary>
    public string Address => Settings.Address;

    public SimulatorClient Client { get; }

    public static async Task<SimulatorServer> Start(SimulatorOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            // A stand-in has no business outside this machine.
            kestrel.Listen(System.Net.IPAddress.Loopback, options.Port);
            kestrel.Limits.MaxRequestBodySize = 64 * 1024 * 1024;
        });
        builder.Services.AddRoutingCore();
        builder.Services.AddLogging(logging => logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None));
        builder.Services.AddSimulator(options);
        builder.Services.AddSingleton<IConfigureOptions<JsonOptions>, JsonOfAnswers>();
        var site = builder.Build();
        site.UseRouting();
        site.MapLogin();
        site.MapConnector();
        MapScripting(site);
        site.MapPage(options.Page);
        await site.StartAsync();
        site.Services.GetRequiredService<Settings>().Address = site.Urls.First().Replace("localhost", "127.0.0.1", StringComparison.Ordinal);
        return new SimulatorServer(site);
    }

    /// <summary>Once the bot can be reached: what was on its way to it when we were killed goes again.</summary>
    public Task SendUndelivered(CancellationToken stop) => app.Services.GetRequiredService<BotLink>().SendUndelivered(stop);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
    }

    private static void MapScripting(WebApplication site)
    {
        var sim = site.MapGroup("/sim");
        sim.AddEndpointFilter(Refusals.Answer);
        sim.MapWorld();
        sim.MapSeen();
        sim.MapDoing();
        sim.MapCards();
        sim.MapFaults();
        sim.MapFiles();
    }
}
