using Microsoft.Playwright;

namespace BotApp.Browser.Tests;

/// <summary>
/// <c>render.html</c> of the simulator's page, served to the browser from its folder without a port: one card alone,
/// drawn by the official <c>adaptivecards</c> library.
/// </summary>
internal sealed class CardStage : IAsyncDisposable
{
    private const string Address = "http://cards.test/";

    /// <summary>The stage's edge around the card, left and right together.</summary>
    private const int Edges = 32;

    private readonly IPage page;

    private CardStage(IPage page) => this.page = page;

    public IPage Page => page;

    public ILocator Card => page.GetByTestId("card");

    public static async Task<CardStage> Open(Chromium chromium)
    {
        Chromium.Require();
        await BuiltPage.Ensure();
        var tab = await chromium.Browser.NewPageAsync(new() { Locale = "ja-JP" });
        await tab.RouteAsync(Address + "**", Serve);
        await tab.GotoAsync(Address + "render.html");
        await tab.WaitForSelectorAsync("html[data-ready=true]");
        return new(tab);
    }

    /// <returns>What the renderer complains about.</returns>
    public async Task<string[]> Draw(string card, string language, int width, string theme)
    {
        await page.SetViewportSizeAsync(width + Edges, 900);
        return await page.EvaluateAsync<string[]>(
            "([card, settings]) => window.renderCard(JSON.parse(card), settings)",
            new object[] { card, new { width, theme, language } });
    }

    public Task Photograph(string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Pictures, name + ".png"), FullPage = true });

    public async ValueTask DisposeAsync() => await page.CloseAsync();

    private static Task Serve(IRoute route)
    {
        var file = Path.Combine(BuiltPage.Folder, new Uri(route.Request.Url).AbsolutePath.TrimStart('/'));
        return File.Exists(file)
            ? route.FulfillAsync(new() { Path = file })
            : route.FulfillAsync(new() { Status = 404 });
    }
}
