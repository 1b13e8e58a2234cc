using Shouldly;
using Xunit;

namespace BotApp.Browser.Tests;

/// <summary>Every approved card, as the official renderer draws it at the widths of phones and of a desktop channel.</summary>
public sealed class GoldenCardTests(CardStage stage) : IClassFixture<CardStage>
{
    private static readonly (int Width, string Theme)[] Looks = [(320, "light"), (360, "dark"), (480, "light")];

    public static TheoryData<string> Cards { get; } = new(Directory.GetFiles(Repository.GoldenCards, "*.json")
        .Where(file => !file.EndsWith(".received.json", StringComparison.Ordinal))
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cards))]
    public async Task A_card_is_drawn_whole_and_can_be_pressed_at_every_width(string name)
    {
        Chromium.Require();
        var card = await File.ReadAllTextAsync(Path.Combine(Repository.GoldenCards, name + ".json"), TestContext.Current.CancellationToken);
        foreach (var (width, theme) in Looks)
        {
            var look = $"{name}.{width}.{theme}";
            (await stage.Draw(card, name.Split('.')[^1], width, theme)).ShouldBeEmpty(look);
            await stage.Photograph(look);
            (await WidestOverflow()).ShouldBeLessThanOrEqualTo(0, $"{look} scrolls sideways");
            await FirstButtonIsVisible(card, width, look);
            if (width < 400) // both themes are among these
                (await stage.Stumbles()).ShouldBeEmpty(look);
        }
    }

    private Task<double> WidestOverflow() => stage.Page.EvaluateAsync<double>(
        "() => Math.max(...[document.documentElement, ...document.querySelectorAll('[data-testid=card], [data-testid=card] *')]"
        + ".filter(e => getComputedStyle(e).overflowX !== 'hidden' && !['INPUT', 'SELECT', 'TEXTAREA', 'OPTION'].includes(e.tagName) && e.clientWidth > 0)"
        + ".map(e => e.scrollWidth - e.clientWidth))");

    private async Task FirstButtonIsVisible(string card, int width, string look)
    {
        // A refresh is an Action.Execute too; what can be pressed carries its fallback.
        if (!card.Contains("\"Action.Submit\"", StringComparison.Ordinal))
            return;
        var button = stage.Page.GetByTestId("card-action").First;
        (await button.IsVisibleAsync()).ShouldBeTrue(look);
        var box = (await button.BoundingBoxAsync()).ShouldNotBeNull();
        var edge = (await stage.Card.BoundingBoxAsync()).ShouldNotBeNull();
        (box.X + box.Width).ShouldBeLessThanOrEqualTo(edge.X + edge.Width, look);
        edge.Width.ShouldBe(width, 2, look); // the card's own border
    }
}
