using System.Diagnostics;
using Xunit;

namespace BotApp.Browser.Tests.GoldenPath;

/// <summary>The try-it command, killed and started again. It reports the time of the second start; benchmarks judge times.</summary>
public sealed class RestartTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Killed_and_started_again_every_card_is_there_and_can_be_pressed()
    {
        Chromium.Require();
        await BuiltPage.Ensure();
        var data = Directory.CreateTempSubdirectory("botapp-restart-").FullName;
        var pictures = Pictures.Folder("restart");
        try
        {
            await PlayAndKill(data);
            await Continue(data, pictures);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private async Task PlayAndKill(string data)
    {
        await using var tryIt = await TryItProcess.Start(data);
        await using var suzuki = await Open(tryIt, "鈴木", "");
        await suzuki.EnterBot();
        await Recording.Enter(suzuki, "93", ("やまだ", "0507"));
        await using var sato = await Open(tryIt, "佐藤", "");
        await sato.Enter("看護");
        await sato.Card("異常対応 #1").Says("⛔ 緊急", "担当　未定");
        await tryIt.Kill();
    }

    private async Task Continue(string data, string pictures)
    {
        var begun = Stopwatch.GetTimestamp();
        await using var tryIt = await TryItProcess.Start(data);
        await using var sato = await Open(tryIt, "佐藤", pictures);
        var usable = Stopwatch.GetElapsedTime(begun);
        TestContext.Current.TestOutputHelper?.WriteLine($"From process start to a usable page: {usable.TotalSeconds:0.0} s");
        await sato.Enter("看護");
        await sato.Card("異常対応 #1").Says("⛔ 緊急", "93 %", "担当　未定");
        await sato.Card("異常対応 #1").Press("確認しました");
        await sato.Card("異常対応 #1").Says("✓ 佐藤 が確認");
        await sato.Photograph("acknowledged-after-the-kill");
        await using var suzuki = await Open(tryIt, "鈴木", pictures);
        // The message itself, which no refresh completes for her: Teams is at another address since the restart.
        await suzuki.Enter("看護");
        await suzuki.Card("異常対応 #1").Says("✓ 佐藤 が確認");
        await suzuki.EnterBot();
        await Recording.Enter(suzuki, "97", ("おがわ", "0302"));
    }

    private Task<Window> Open(TryItProcess tryIt, string person, string pictures) => Window.Open(
        chromium,
        tryIt.Address,
        person,
        Look.Phone("light"),
        (page, name) => page.ScreenshotAsync(new() { Path = Path.Combine(pictures, name + ".png") }));
}
