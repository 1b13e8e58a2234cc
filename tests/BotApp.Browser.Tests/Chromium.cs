using Microsoft.Playwright;
using Xunit;

namespace BotApp.Browser.Tests;

/// <summary>Debian's Chromium, driven by Playwright. Missing, it skips a test; under BOTAPP_REQUIRE_ALL=1 it fails one.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=ja",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator)
        .Select(folder => System.IO.Path.Combine(folder, "chromium"))
        .FirstOrDefault(File.Exists);

    public IBrowser Browser => browser ?? throw new InvalidOperationException("There is no chromium on PATH.");

    public static void Require() =>
        Assert.SkipUnless(Path is not null || Environment.GetEnvironmentVariable("BOTAPP_REQUIRE_ALL") == "1", "There is no chromium on PATH.");

    public async ValueTask InitializeAsync()
    {
        if (Path is null)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = Flags });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        playwright?.Dispose();
    }
}
