using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Xunit;

namespace BotApp.Browser.Tests;

/// <summary>
/// <c>render.html</c> of the simulator's page, served to the browser from its folder without a port: one card alone,
/// drawn by the official <c>adaptivecards</c> library. One tab draws all cards of a test class, one after the other.
/// </summary>
public sealed class CardStage : IAsyncLifetime
{
    private const string Address = "http://cards.test/";

    /// <summary>The stage's edge around the card, left and right together.</summary>
    private const int Edges = 32;

    private readonly Chromium chromium = new();
    private IPage? page;

    public IPage Page => page ?? throw new InvalidOperationException("There is no chromium on PATH.");

    public ILocator Card => Page.GetByTestId("card");

    public async ValueTask InitializeAsync()
    {
        await chromium.InitializeAsync();
        if (Chromium.Path is null)
            return;
        await BuiltPage.Ensure();
        page = await chromium.Browser.NewPageAsync(new() { Locale = "ja-JP" });
        await page.RouteAsync(Address + "**", Serve);
        await page.GotoAsync(Address + "render.html");
        await page.WaitForSelectorAsync("html[data-ready=true]");
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
    }

    /// <returns>What the renderer complains about.</returns>
    public async Task<string[]> Draw(string card, string language, int width, string theme)
    {
        await Page.SetViewportSizeAsync(width + Edges, 900);
        return await Page.EvaluateAsync<string[]>(
            "([card, settings]) => window.renderCard(JSON.parse(card), settings)",
            new object[] { card, new { width, theme, language } });
    }

    public Task Photograph(string name) =>
        Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Pictures, name + ".png"), FullPage = true });

    /// <returns>What people who see, hear or press differently would stumble over, as axe finds it.</returns>
    public async Task<string[]> Stumbles() => await Page.EvaluateAsync<string[]>(
        "async () => (await axe.run(document, { resultTypes: ['violations'] })).violations"
        + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
        + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | '))");

    public ValueTask DisposeAsync() => chromium.DisposeAsync();

    private static Task Serve(IRoute route)
    {
        var file = Path.Combine(BuiltPage.Folder, new Uri(route.Request.Url).AbsolutePath.TrimStart('/'));
        return File.Exists(file)
            ? route.FulfillAsync(new() { Path = file })
            : route.FulfillAsync(new() { Status = 404 });
    }
}
