using BotApp.Simulator.Client;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.Shapes.Asked;
using Microsoft.Playwright;
using Shouldly;

namespace BotApp.Browser.Tests.GoldenPath;

/// <summary>Step 4: one red card in 看護; 佐藤 takes it on her phone, 伊藤 sees so and is answered politely; 終了 with a reason.</summary>
internal static class RedCard
{
    private const string Episode = "異常対応 #1";

    public static async Task Play(Hotel hotel, Task record, (Window Sato, Window Ito) nurses)
    {
        await record;
        await Toast(nurses.Sato);
        await Toast(nurses.Ito);
        await Shown(nurses);
        var old = await OldButton(hotel);
        await Acknowledge(nurses);
        await PressLate(hotel, nurses.Ito, old);
        await Close(nurses);
    }

    /// <summary>A toast stands on lock screens: it names the number, and neither the resident nor the value.</summary>
    private static async Task Toast(Window nurse)
    {
        await Assertions.Expect(nurse.Toasts.First).ToContainTextAsync(Episode, new() { Timeout = (float)Window.Patience.TotalMilliseconds });
        foreach (var text in await nurse.Toasts.AllTextContentsAsync())
        {
            text.ShouldNotContain("93");
            text.ShouldNotContain("山");
            text.ShouldNotContain("0507");
        }
    }

    private static async Task Shown((Window Sato, Window Ito) nurses)
    {
        await nurses.Sato.Photograph("toast-phone");
        await nurses.Sato.Enter("看護");
        await nurses.Ito.Enter("看護");
        foreach (var nurse in new[] { nurses.Sato, nurses.Ito })
        {
            await nurse.Card(Episode).Says("⛔ 緊急", "0507", "山○", "93 %", "▼ 4", "基準 96以上", "SpO2 93以下 → 中等症II相当", "診療の手引き", "担当　未定");
            await nurse.Photograph("episode-red");
        }

        (await nurses.Sato.Card(Episode).Here.TextContentAsync()).ShouldNotBeNull().ShouldNotContain("よし子");
        await Assertions.Expect(nurses.Sato.Page.GetByTestId("card").Filter(new() { HasText = "⛔" })).ToHaveCountAsync(1);
    }

    /// <summary>伊藤's thumb is slow: she will press the button that stood there before 佐藤 pressed hers.</summary>
    private static async Task<(SeenMessage Message, Click Click)> OldButton(Hotel hotel)
    {
        var message = await hotel.Sim.As("伊藤").In("看護").WaitForCard(Episode);
        return (message, new Click { Action = message.Card().Action("確認しました").Json });
    }

    private static async Task Acknowledge((Window Sato, Window Ito) nurses)
    {
        await nurses.Sato.Card(Episode).Press("確認しました");
        await nurses.Sato.Card(Episode).Says("✓ 佐藤 が確認");
        await nurses.Sato.Photograph("episode-acknowledged-phone");
        await nurses.Ito.Card(Episode).Says("✓ 佐藤 が確認");
        await nurses.Ito.Photograph("episode-acknowledged-desk");
    }

    private static async Task PressLate(Hotel hotel, Window ito, (SeenMessage Message, Click Click) old)
    {
        var answer = await hotel.Sim.As("伊藤").Click(old.Message, old.Click);
        await ito.Card(Episode).Says("✓ 佐藤 が確認");

        // After a Submit everybody sees the same card: a sentence for one person does not belong on it.
        if (answer.Outcome == "card")
            await ito.Card(Episode).Says("に確認済みです");
        await ito.Photograph("episode-second-click");
    }

    private static async Task Close((Window Sato, Window Ito) nurses)
    {
        await nurses.Sato.Card(Episode).Press("電話した");
        await nurses.Sato.Card(Episode).Says("佐藤 が電話しました");
        await nurses.Sato.Card(Episode).Press("終了する");
        await nurses.Sato.DialogCard.Says("終了の理由");
        await nurses.Sato.Photograph("episode-closing");
        await nurses.Sato.DialogCard.Choose("field:reason", "回復した");
        await nurses.Sato.DialogCard.Press("終了する");
        foreach (var nurse in new[] { nurses.Sato, nurses.Ito })
        {
            await nurse.Card(Episode).Says("✓ 対応済", "佐藤 が終了", "回復した");
            await nurse.Photograph("episode-closed");
        }
    }
}
