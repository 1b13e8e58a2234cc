using Microsoft.Playwright;

namespace BotApp.Browser.Tests.GoldenPath;

/// <summary>One person's own window of the simulator's page: what they open, write and press.</summary>
internal sealed class Window : IAsyncDisposable
{
    // This machine may be busy with other tests.
    private const int PatienceInMilliseconds = 30_000;

    private readonly IPage page;
    private readonly Func<IPage, string, Task> photograph;
    private readonly List<string> complaints = [];

    private Window(IPage page, Func<IPage, string, Task> photograph)
    {
        this.page = page;
        this.photograph = photograph;
        page.PageError += (_, error) => complaints.Add(error);
    }

    public static TimeSpan Patience => TimeSpan.FromMilliseconds(PatienceInMilliseconds);

    /// <summary>What went wrong inside the page; nothing should.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public ILocator Toasts => page.GetByTestId("toast-text");

    public ILocator Dialog => page.GetByTestId("dialog");

    public ILocator BotSaid => page.GetByTestId("bot-said");

    public IPage Page => page;

    public static async Task<Window> Open(Chromium chromium, string address, string person, Look look, Func<IPage, string, Task> photograph)
    {
        var context = await chromium.Browser.NewContextAsync(new()
        {
            Locale = "ja-JP",
            TimezoneId = "Asia/Tokyo",
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(PatienceInMilliseconds);
        var tab = await context.NewPageAsync();
        var window = new Window(tab, photograph);
        await tab.GotoAsync($"{address}/?person={Uri.EscapeDataString(person)}&solo=1&theme={look.Theme}&lang=ja");
        await tab.Locator("[data-testid=column][data-ready=true]").WaitForAsync();
        return window;
    }

    /// <summary>Opens a chat from the list: a channel by name, or the personal chat with the bot.</summary>
    public async Task Enter(string chat, string team = "")
    {
        var back = page.GetByTestId("back");
        if (await back.IsVisibleAsync())
            await back.ClickAsync();
        var place = team.Length == 0 ? page.Locator("body") : page.GetByTestId("team").Filter(new() { HasText = team });
        await place.Locator($"[data-testid=chat][data-name='{chat}']").First.ClickAsync();
        await page.GetByTestId("conversation").WaitForAsync();
    }

    public Task EnterBot() => Enter("BotApp");

    public async Task Say(string text)
    {
        var box = page.Locator("[data-testid=compose][data-thread='']");
        await box.GetByTestId("compose-text").FillAsync(text);
        await box.GetByTestId("compose-send").ClickAsync();
    }

    /// <summary>Until it is gone: then the focus goes back to where it was, and would take along what is being typed.</summary>
    public async Task CloseDialog()
    {
        await Dialog.GetByTestId("dialog-close").ClickAsync();
        await Assertions.Expect(Dialog).ToBeHiddenAsync();
    }

    /// <summary>Attaches a file to a message, as with the paper clip.</summary>
    public async Task Send(string text, string name, byte[] bytes)
    {
        var box = page.Locator("[data-testid=compose][data-thread='']");
        await box.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "image/png", Buffer = bytes });
        await Assertions.Expect(box.GetByTestId("laid-file")).ToBeVisibleAsync();
        await Say(text);
    }

    /// <summary>Writes @BotApp by picking it from the list, as Teams wants it, then the words.</summary>
    public async Task Mention(string text)
    {
        var box = page.Locator("[data-testid=compose][data-thread='']");
        await box.GetByTestId("compose-text").PressSequentiallyAsync("@Bot");
        await box.Locator("[data-testid=suggestion][data-title=BotApp]").ClickAsync();
        await box.GetByTestId("compose-text").PressSequentiallyAsync(text);
        await box.GetByTestId("compose-send").ClickAsync();
    }

    /// <summary>Answers in the thread that these words stand in.</summary>
    public async Task Reply(string thread, string text)
    {
        var post = page.GetByTestId("thread").Filter(new() { HasText = thread }).Last;
        await post.GetByTestId("reply-open").ClickAsync();
        await post.GetByTestId("compose-text").FillAsync(text);
        await post.GetByTestId("compose-send").ClickAsync();
    }

    /// <summary>The newest card with these words.</summary>
    public Card Card(string words) => new(page, page.GetByTestId("message").GetByTestId("card").Filter(new() { HasText = words }).Last);

    /// <summary>The card of the last message, whatever it says now.</summary>
    public Card NewestCard => new(page, page.GetByTestId("message").Last.GetByTestId("card"));

    /// <summary>The card of the dialog that stands open.</summary>
    public Card DialogCard => new(page, Dialog.GetByTestId("card"));

    public ILocator Message(string words) => page.GetByTestId("message").Filter(new() { HasText = words }).Last;

    /// <summary>A message action, as 依頼にする, from the … menu of the message.</summary>
    public async Task Use(string command, string onMessage)
    {
        var message = Message(onMessage);
        await message.HoverAsync();
        await message.GetByTestId("message-menu").ClickAsync();
        await page.Locator($"[data-testid=menu-item][data-name='{command}']").ClickAsync();
    }

    public Task Photograph(string name) => photograph(page, name);

    public async ValueTask DisposeAsync() => await page.Context.CloseAsync();
}
