using BotApp.Simulator.Demo;
using BotApp.Simulator.Shapes.Asked;
using Microsoft.Playwright;
using Xunit;

namespace BotApp.Browser.Tests.GoldenPath;

/// <summary>What an episode does when things do not run as they should, seen in the hotel that the demo sets up.</summary>
public sealed class EpisodeTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Episode = "異常対応 #1";

    [Fact]
    public async Task Nobody_presses_and_the_nurses_are_called_one_by_one_and_then_the_administrators()
    {
        await using var hotel = await Hotel.OpenReady(chromium, "escalation", "--Alerts:EscalateAfter=00:00:03", "--Alerts:Rounds=2");
        await using var ito = await hotel.OnPhone("伊藤", "dark");
        await using var yamamoto = await hotel.OnPhone(DemoScript.Administrator);
        await using var suzuki = await RecordRed(hotel);
        await ito.EnterBot();
        await ito.Card("まだ確認されていません").Says(Episode, "0507", "93 %");
        await ito.Photograph("called");
        await yamamoto.EnterBot();
        await yamamoto.Card("だれも確認していません").Says(Episode);
        await yamamoto.Photograph("administrator-called");
        await ito.Enter("看護");
        await ito.Card("診療の手引き").Press("確認しました");
        await ito.Card("診療の手引き").Says("✓ 伊藤 が確認", "管理者へ知らせました");
        await ito.Card("この呼び出しは終わりました").Says(Episode, "✓ 伊藤 が確認");
        await ito.Photograph("acknowledged-late");
    }

    [Fact]
    public async Task A_correction_takes_the_finding_back_where_everybody_sees_it()
    {
        await using var hotel = await Hotel.OpenReady(chromium, "correction");
        await using var sato = await hotel.OnPhone("佐藤");
        await sato.Enter("看護");
        await using (var suzuki = await RecordRed(hotel))
        {
            await sato.Card(Episode).Says("⛔ 緊急", "93 %");
            await suzuki.NewestCard.Press("訂正する");
            await suzuki.NewestCard.Says("を訂正");
            await suzuki.Photograph("correcting");
            await suzuki.NewestCard.Fill("field:spo2", "98");
            await suzuki.NewestCard.Press("訂正を保存");
            await suzuki.NewestCard.Says("✓ 訂正しました", "98 %");
            await suzuki.Photograph("corrected");
        }

        await sato.Card(Episode).Says("✓ 対応済", "訂正により取り下げ", "鈴木");
        await Assertions.Expect(sato.Card(Episode).Here.GetByTestId("card-action")).ToHaveCountAsync(0);
        await sato.Photograph("withdrawn");
    }

    [Fact]
    public async Task A_card_that_changes_under_a_finger_still_takes_the_press()
    {
        await using var hotel = await Hotel.OpenReady(chromium, "held");
        await using var sato = await hotel.OnPhone("佐藤");
        await using var ito = await hotel.OnPhone("伊藤");
        await sato.Enter("看護");
        await ito.Enter("看護");
        await using var suzuki = await RecordRed(hotel);
        await sato.Card(Episode).Says("担当　未定");

        await sato.Card(Episode).Hold("確認しました");
        await ito.Card(Episode).Press("確認しました");
        await ito.Card(Episode).Says("✓ 伊藤 が確認");
        await Task.Delay(TimeSpan.FromSeconds(1));
        await sato.Card(Episode).Says("担当　未定");
        await sato.Page.Mouse.UpAsync();

        await sato.Card(Episode).Says("✓ 伊藤 が確認", "に確認済みです");
    }

    [Fact]
    public async Task What_a_press_brought_stays_when_an_older_answer_comes_late()
    {
        await using var hotel = await Hotel.OpenReady(chromium, "late");
        await using var suzuki = await RecordRed(hotel);
        await using var sato = await hotel.OnPhone("佐藤");
        var (isRead, mayCome) = (new TaskCompletionSource(), new TaskCompletionSource());
        await sato.Page.RouteAsync("**/seen", async route =>
        {
            var answer = await route.FetchAsync();
            isRead.TrySetResult();
            await mayCome.Task;
            await route.FulfillAsync(new() { Response = answer });
        });
        await sato.Enter("看護");
        await isRead.Task.WaitAsync(Window.Patience);
        // The message itself would put everything right.
        await hotel.Sim.AddFault(new Fault("status") { Status = 429, RetryAfter = 300, Operations = ["update"] });

        await sato.Card(Episode).Press("確認しました");
        await sato.Card(Episode).Says("✓ 佐藤 が確認");
        await sato.Page.RunAndWaitForRequestFinishedAsync(() => Task.Run(mayCome.SetResult), new() { Predicate = r => r.Url.EndsWith("/seen", StringComparison.Ordinal) });
        await Task.Delay(TimeSpan.FromSeconds(1));
        await sato.Card(Episode).Says("✓ 佐藤 が確認");
        await Assertions.Expect(sato.Card(Episode).Here).Not.ToContainTextAsync("担当　未定");
    }

    /// <summary>鈴木 enters SpO2 93 on the demo's own card, and looks at what was saved.</summary>
    private static async Task<Window> RecordRed(Hotel hotel)
    {
        var suzuki = await hotel.AtDesk("鈴木");
        await suzuki.EnterBot();
        await Recording.Enter(suzuki, "93", ("やまだ", "0507"));
        return suzuki;
    }
}
