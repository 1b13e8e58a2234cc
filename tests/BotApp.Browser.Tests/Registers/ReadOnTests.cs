using BotApp.Browser.Tests.GoldenPath;
using Shouldly;
using Xunit;

namespace BotApp.Browser.Tests.Registers;

/// <summary>A text that is longer than its card is read to its end on a phone. Pictures: artifacts/golden-path/read-on.</summary>
public sealed class ReadOnTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_long_record_is_read_to_its_end_and_left_again()
    {
        await using var hotel = await Hotel.OpenReady(chromium, "read-on");
        await using var takahashi = await hotel.OnPhone("高橋");
        await takahashi.EnterBot();
        await new RegisterBuilder(takahashi).Create("経過記録", "経過", "文章: メモ・経過など");
        await takahashi.Say("記録 経過記録");
        await takahashi.NewestCard.Says("経過");
        await takahashi.NewestCard.Fill("field:f1", string.Concat(Enumerable.Range(1, 190).Select(n => $"{n}行目の様子。\n")));
        await takahashi.NewestCard.Press("保存");

        await takahashi.NewestCard.Says("✓ 保存しました", "長い内容は途中まで表示しています。");
        await takahashi.Photograph("card");
        await takahashi.NewestCard.Press("続きを見る");
        await takahashi.NewestCard.Says("1/1ページ", "経過（2/2）", "190行目の様子。");
        await takahashi.Photograph("page");
        await takahashi.NewestCard.Press("記録カードへ戻る");
        await takahashi.NewestCard.Says("履歴");
        takahashi.Complaints.ShouldBeEmpty();
    }
}
