using BotApp.Simulator;
using BotApp.Simulator.Client;
using BotApp.Simulator.Demo;
using BotApp.Simulator.Manifest;
using BotApp.Simulator.Shapes.Asked;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace BotApp.Browser.Tests.GoldenPath;

/// <summary>
/// The demo's people in front of the simulator's page, each in a window of their own, with the host beside it in the same
/// process over real HTTP. Everything is kept in a temporary folder that goes when the test ends.
/// </summary>
internal sealed class Hotel : IAsyncDisposable
{
    private readonly Chromium chromium;
    private readonly SimulatorServer simulator;
    private readonly WebApplication host;
    private readonly string data;
    private readonly string pictures;
    private int pictureCount;

    private Hotel(Chromium chromium, SimulatorServer simulator, WebApplication host, (string Data, string Pictures) folders)
    {
        this.chromium = chromium;
        this.simulator = simulator;
        this.host = host;
        (data, pictures) = folders;
    }

    public SimulatorClient Sim => simulator.Client;

    public string Address => simulator.Address;

    /// <summary>Where the pictures of this story go.</summary>
    public string PictureFolder => pictures;

    /// <summary>People and teams stand there; nobody has heard of the bot yet.</summary>
    /// <param name="story">Names the folder of the pictures.</param>
    /// <param name="settings">Further settings of the host, as on its command line.</param>
    public static async Task<Hotel> Open(Chromium chromium, string story, params string[] settings)
    {
        Chromium.Require();
        await BuiltPage.Ensure();
        var folder = Directory.CreateTempSubdirectory("botapp-golden-").FullName;
        var teams = await SimulatorServer.Start(new SimulatorOptions
        {
            Manifest = AppManifest.Load(Path.Combine(Repository.Root, "manifests", "manifest.json")),
            Directory = Path.Combine(folder, "simulator"),
            Page = BuiltPage.Folder,
        });
        var bot = await StartHost.Run(teams, Path.Combine(folder, "host"), settings);
        var hotel = new Hotel(chromium, teams, bot, (folder, Pictures.Folder(story)));
        await new DemoScript(hotel.Sim, _ => { }).SetTheStage(CancellationToken.None);
        return hotel;
    }

    /// <summary>The same after everything that the demo does at the first start.</summary>
    public static async Task<Hotel> OpenReady(Chromium chromium, string story, params string[] settings)
    {
        var hotel = await Open(chromium, story, settings);
        await new DemoScript(hotel.Sim, _ => { }).Play(CancellationToken.None);
        return hotel;
    }

    /// <summary>From now on every click takes the Submit fallback, as broken mobile clients need it.</summary>
    public Task UseSubmitFallback() => Sim.AddFault(new Fault("mobile"));

    public Task<Window> AtDesk(string person, string theme = "light") => Window.Open(chromium, Address, person, Look.Desk(theme), Photograph);

    public Task<Window> OnPhone(string person, string theme = "light") => Window.Open(chromium, Address, person, Look.Phone(theme), Photograph);

    /// <summary>A bot that has said everything is silent; one that compares wrongly sends a card again and again.</summary>
    public async Task FallsSilent()
    {
        for (var attempt = 0; attempt < 10; attempt++)
        {
            var before = (await Sim.Calls(direction: "fromBot")).Count;
            await Task.Delay(TimeSpan.FromSeconds(1));
            if ((await Sim.Calls(direction: "fromBot")).Count == before)
                return;
        }

        throw new TimeoutException("The bot goes on calling although nobody does anything.");
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        await host.DisposeAsync();
        await simulator.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    private async Task Photograph(IPage page, string name) =>
        await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, $"{Interlocked.Increment(ref pictureCount):00}-{name}.png") });
}
