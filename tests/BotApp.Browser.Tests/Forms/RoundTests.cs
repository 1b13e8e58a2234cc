using BotApp.Browser.Tests.GoldenPath;
using Shouldly;
using Xunit;

namespace BotApp.Browser.Tests.Forms;

/// <summary>巡回 with one hand on a phone: from the list of residents to who was done and who was skipped. Pictures: artifacts/golden-path/round.</summary>
public sealed class RoundTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_nurse_goes_round_with_one_press_for_each_resident()
    {
        await using var hotel = await Hotel.OpenReady(chromium, "round");
        await using var sato = await hotel.OnPhone("佐藤");
        await sato.EnterBot();
        await sato.Say("検索 入所者台帳");
        await sato.NewestCard.Says("巡回を始める");
        await sato.Photograph("list");

        await sato.NewestCard.Press("巡回を始める");
        await sato.NewestCard.Says("巡回 1/3");
        await sato.Photograph("first");
        await Record(sato, "36.5", "巡回 2/3");
        await sato.Photograph("second");
        await sato.NewestCard.Press("とばす");
        await sato.NewestCard.Says("巡回 3/3", "保存して終わる");
        await sato.NewestCard.Fill("field:temperature", "36.7");
        await sato.NewestCard.Press("保存して終わる");
        await sato.NewestCard.Says("✓ 巡回が終わりました", "記録 2 / 3", "とばした 1");
        await sato.Photograph("ended");
        sato.Complaints.ShouldBeEmpty();
    }

    private static async Task Record(Window nurse, string temperature, string next)
    {
        await nurse.NewestCard.Fill("field:temperature", temperature);
        await nurse.NewestCard.Press("保存して次へ");
        await nurse.NewestCard.Says("✓ 保存しました", next);
    }
}
