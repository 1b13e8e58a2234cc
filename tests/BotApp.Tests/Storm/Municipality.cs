using BotApp.Simulator;
using BotApp.Simulator.Client;
using BotApp.Simulator.Manifest;
using BotApp.Simulator.Shapes.Asked;
using BotApp.Tests.Storage;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace BotApp.Tests.Storm;

/// <summary>
/// Several hotels of one municipality: the real host beside the stand-in for Teams, over real HTTP in both directions, with
/// Teams' own limits on both sides. Everything is set up by ordinary turns.
/// </summary>
internal sealed class Municipality : IAsyncDisposable
{
    private const string Administrator = "山本";

    private readonly TemporaryFolder folder = new();

    private Municipality(SimulatorServer teams) => Teams = teams;

    public SimulatorServer Teams { get; }

    public SimulatorClient Sim => Teams.Client;

    public WebApplication Host { get; private set; } = null!;

    public IReadOnlyList<Hotel> Hotels { get; private set; } = [];

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public static async Task<Municipality> Open(int hotels, int nursesEach)
    {
        var teams = await SimulatorServer.Start(new SimulatorOptions
        {
            Manifest = AppManifest.Load(Path.Combine(RepositoryRoot.Find(), "manifests", "manifest.json")),
            BotUrl = "",
        });
        var municipality = new Municipality(teams);
        municipality.Host = await StartHost.Run(teams, municipality.folder.Location, ["--Logging:LogLevel:Default=Error"]);
        await municipality.Furnish(hotels, nursesEach);
        return municipality;
    }

    public async ValueTask DisposeAsync()
    {
        await Host.StopAsync(CancellationToken.None);
        await Host.DisposeAsync();
        await Teams.DisposeAsync();
        folder.Dispose();
    }

    private async Task Furnish(int hotels, int nursesEach)
    {
        await Sim.AddPerson(new NewPerson(Administrator), Now);
        Hotels = [.. Enumerable.Range(1, hotels).Select(number => new Hotel(Sim, number, nursesEach))];
        foreach (var hotel in Hotels)
        {
            await hotel.Staff(Administrator, Now);
        }

        await Sim.As(Administrator).WithBot.Say("ひな型 健康観察", Now);
        foreach (var hotel in Hotels)
        {
            await hotel.Bind(Sim.As(Administrator), Now);
        }
    }
}
