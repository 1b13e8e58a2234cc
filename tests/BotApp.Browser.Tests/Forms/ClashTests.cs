using BotApp.Browser.Tests.GoldenPath;
using Shouldly;
using Xunit;

namespace BotApp.Browser.Tests.Forms;

/// <summary>Two people correct one record; the second decides with a thumb. Pictures: artifacts/golden-path/clash.</summary>
public sealed class ClashTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task The_second_of_two_sees_both_values_and_decides()
    {
        await using var hotel = await Hotel.OpenReady(chromium, "clash");
        await using var sato = await hotel.OnPhone("佐藤");
        await using var suzuki = await hotel.AtDesk("鈴木");
        await Open(sato);
        await Open(suzuki);
        await suzuki.NewestCard.Fill("field:room", "0601");
        await suzuki.NewestCard.Press("訂正を保存");
        await suzuki.NewestCard.Says("✓ 訂正しました");

        await sato.NewestCard.Fill("field:room", "0602");
        await sato.NewestCard.Press("訂正を保存");
        await sato.NewestCard.Says("同じ項目を、ほかの人も訂正しました", "あなた: 0602", "鈴木");
        await sato.Photograph("both");
        await sato.NewestCard.Choose("field:room", "あなた: 0602");
        await sato.NewestCard.Press("この内容で保存");
        await sato.NewestCard.Says("✓ 訂正しました", "0602");
        await sato.Photograph("decided");
        sato.Complaints.ShouldBeEmpty();
    }

    private static async Task Open(Window person)
    {
        await person.EnterBot();
        await person.Say("表示 1");
        await person.NewestCard.Says("訂正する");
        await person.NewestCard.Press("訂正する");
        await person.NewestCard.Says("記録 #1 を訂正");
    }
}
