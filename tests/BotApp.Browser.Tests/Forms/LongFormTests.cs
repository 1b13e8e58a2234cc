using BotApp.Browser.Tests.GoldenPath;
using BotApp.Browser.Tests.Registers;
using Shouldly;
using Xunit;

namespace BotApp.Browser.Tests.Forms;

/// <summary>A long form on a phone: steps in a dialog that is closed by accident and gone on with. Pictures: artifacts/golden-path/long-form.</summary>
public sealed class LongFormTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_dialog_that_was_closed_by_accident_loses_nothing()
    {
        await using var hotel = await Hotel.OpenReady(chromium, "long-form");
        await using var takahashi = await hotel.OnPhone("高橋");
        await takahashi.EnterBot();
        await Build(takahashi);
        await Close(takahashi);
        await Resume(takahashi);
        takahashi.Complaints.ShouldBeEmpty();
    }

    private static async Task Build(Window takahashi)
    {
        var builder = new RegisterBuilder(takahashi);
        await builder.Create("訪問票", "質問1", "文字（1行）: 氏名・部屋・電話など");
        for (var n = 2; n <= 17; n++)
            await builder.Add($"質問{n}", "文字（1行）: 氏名・部屋・電話など");
    }

    private static async Task Close(Window takahashi)
    {
        await takahashi.Say("記録 訪問票");
        await takahashi.NewestCard.Says("17項目、3ページあります");
        await takahashi.Photograph("command");
        await takahashi.NewestCard.Press("入力を始める");
        await takahashi.DialogCard.Says("1/3ページ");
        await takahashi.DialogCard.Fill("field:f1", "玄関に段差");
        await takahashi.Photograph("step");
        await takahashi.DialogCard.Press("次へ");
        await takahashi.DialogCard.Says("2/3ページ");
        await takahashi.CloseDialog();
    }

    private static async Task Resume(Window takahashi)
    {
        await takahashi.Say("ホーム");
        await takahashi.NewestCard.Says("書きかけ 1件");
        await takahashi.Photograph("home");
        await takahashi.Say("記録 訪問票");
        await takahashi.NewestCard.Says("書きかけがあります");
        await takahashi.Photograph("offer");
        await takahashi.NewestCard.Press("続きから書く");
        await takahashi.NewestCard.Says("2/3ページ");
        await takahashi.NewestCard.Press("次へ");
        await takahashi.NewestCard.Says("3/3ページ");
        await takahashi.NewestCard.Press("保存");
        await takahashi.NewestCard.Says("✓ 保存しました", "玄関に段差");
    }
}
