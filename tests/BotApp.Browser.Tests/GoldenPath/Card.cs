using Microsoft.Playwright;

namespace BotApp.Browser.Tests.GoldenPath;

/// <summary>A card as a person sees and uses it.</summary>
internal sealed class Card(IPage page, ILocator card)
{
    public ILocator Here => card;

    public ILocator Answer => card.GetByTestId("card-answer");

    /// <summary>Waits until the card says all of this.</summary>
    public async Task Says(params string[] words)
    {
        foreach (var text in words)
            await Says(text);
    }

    private async Task Says(string words)
    {
        try
        {
            await Assertions.Expect(card).ToContainTextAsync(words, new() { Timeout = (float)Window.Patience.TotalMilliseconds });
        }
        catch (PlaywrightException)
        {
            await KeepTraces();
            throw;
        }
    }

    /// <summary>What stood on the screen, and what the bot and the simulator said to each other.</summary>
    private async Task KeepTraces()
    {
        var name = Path.Combine(Pictures.Failures, $"{TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds()}");
        await page.ScreenshotAsync(new() { Path = name + ".png" });
        var calls = await page.APIRequest.GetAsync(new Uri(new Uri(page.Url), "/sim/calls?limit=300").ToString());
        await File.WriteAllTextAsync(name + ".calls.json", await calls.TextAsync());
    }

    public ILocator Input(string id) => card.Locator($"[data-testid=card-input][data-input-id='{id}']");

    public Task Fill(string input, string text) => Input(input).Locator("input, textarea").First.FillAsync(text);

    /// <summary>Ticks a choice, or takes it from the list of a compact set.</summary>
    public async Task Choose(string input, string title)
    {
        var list = Input(input).Locator("select");
        if (await list.CountAsync() > 0)
            await list.SelectOptionAsync(new SelectOptionValue { Label = title });
        else
            await Input(input).GetByText(title, new() { Exact = true }).ClickAsync();
    }

    /// <summary>Types into a typeahead and takes the choice that it finds.</summary>
    public async Task Find(string input, string words, string found)
    {
        await Input(input).GetByTestId($"typeahead-{input}").FillAsync(words);
        await page.GetByTestId("typeahead-choice").Filter(new() { HasText = found }).First.ClickAsync();
    }

    /// <summary>Presses a button, from the … menu when it stands there.</summary>
    public async Task Press(string title)
    {
        await card.WaitForAsync();
        await Assertions.Expect(card.Locator(".drawn-card[aria-busy=true]")).ToHaveCountAsync(0);
        var button = card.Locator($"[data-testid=card-action][data-title='{title}']");
        if (await button.CountAsync() == 0)
        {
            await card.GetByTestId("card-overflow").First.ClickAsync();
            button = page.GetByTestId("card-menu").Locator($"[data-testid=card-action][data-title='{title}']");
        }

        await button.First.ClickAsync();
    }

    /// <summary>Puts a finger on a button and leaves it there.</summary>
    public async Task Hold(string title)
    {
        await card.Locator($"[data-testid=card-action][data-title='{title}']").HoverAsync();
        await page.Mouse.DownAsync();
    }
}
