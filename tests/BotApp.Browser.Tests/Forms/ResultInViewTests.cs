using BotApp.Browser.Tests.GoldenPath;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace BotApp.Browser.Tests.Forms;

/// <summary>What came of a press is what a person looks at next, also where a long form becomes a short card.</summary>
public sealed class ResultInViewTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task What_came_of_a_press_begins_in_view_on_a_phone()
    {
        await using var hotel = await Hotel.OpenReady(chromium, "result-in-view");
        await using var suzuki = await hotel.OnPhone("鈴木");
        await suzuki.EnterBot();
        await suzuki.Say("台帳");
        await suzuki.Say("検索 健康観察");
        await suzuki.Say("記録 健康観察 0507");
        await suzuki.NewestCard.Says("測定日時");

        await suzuki.NewestCard.Fill("field:spo2", "abc");
        await suzuki.NewestCard.Press("保存");
        await IsInView(suzuki, "まだ保存していません");
        await suzuki.Photograph("refused");

        await suzuki.NewestCard.Fill("field:spo2", "97");
        await suzuki.NewestCard.Press("保存");
        await IsInView(suzuki, "✓ 保存しました");
        await suzuki.Photograph("saved");
        suzuki.Complaints.ShouldBeEmpty();
    }

    private static Task IsInView(Window window, string words) =>
        Assertions.Expect(window.NewestCard.Here.GetByText(words)).ToBeInViewportAsync(new() { Timeout = 8_000 });
}
