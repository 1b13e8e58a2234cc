using BotApp.Browser.Tests.GoldenPath;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace BotApp.Browser.Tests.Registers;

/// <summary>Who may do what is changed by pressing; a photo sent to the bot stands on the card. Pictures: artifacts/golden-path.</summary>
public sealed class RightsAndPhotoTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Files = "写真・ファイル: 写真・書類など";
    private const string Text = "文字（1行）: 氏名・部屋・電話など";

    // Ten red pixels square.
    private static readonly byte[] Photo = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGP8z4APMOGVHbHSAEEsAROxCnMTAAAAAElFTkSuQmCC");

    [Fact]
    public async Task A_builder_lets_staff_correct_only_their_own_and_takes_it_back()
    {
        await using var hotel = await Hotel.OpenReady(chromium, "rights");
        await using var takahashi = await hotel.OnPhone("高橋");
        await takahashi.EnterBot();
        await takahashi.Say("だいちょう 入所者台帳");
        await takahashi.NewestCard.Press("だれができるか");
        await takahashi.NewestCard.Says("職員（全員）", "できない: 項目と権限を変える");
        await takahashi.Photograph("who-may");

        await Third(takahashi, "変える");
        await takahashi.NewestCard.Says("訂正する人", "職員は、自分が登録した記録だけ直せます。");
        await takahashi.Photograph("who-may-correct");
        await Third(takahashi, "これにする");
        await takahashi.NewestCard.Says("✓ 公開しました", "看護師、職員（自分が登録した記録）、管理者", "今から、この決まりで動きます。");
        await takahashi.Photograph("changed");

        await takahashi.NewestCard.Press("元に戻す（版 1）");
        await takahashi.NewestCard.Says("版 3", "→ この台帳を使う全員");
        await takahashi.Photograph("taken-back");
        takahashi.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_photo_sent_after_saving_stands_on_the_card()
    {
        await using var hotel = await Hotel.OpenReady(chromium, "photo");
        await using var takahashi = await hotel.AtDesk("高橋");
        await takahashi.EnterBot();
        var builder = new RegisterBuilder(takahashi);
        await builder.Create("破損の報告", "場所", Text);
        await builder.Add("写真", Files);
        await using var suzuki = await hotel.OnPhone("鈴木");
        await suzuki.EnterBot();
        await suzuki.Say("きろく 破損の報告");
        await suzuki.NewestCard.Fill("field:f1", "3階の廊下");
        await suzuki.NewestCard.Press("保存");
        await suzuki.NewestCard.Says("✓ 保存しました", "3階の廊下");

        await suzuki.Send("写真です", "廊下.png", Photo);

        await suzuki.NewestCard.Says("廊下.png", "3階の廊下");
        await Assertions.Expect(suzuki.NewestCard.Here.Locator("img")).ToBeVisibleAsync();
        await suzuki.Photograph("photo-on-card");
        suzuki.Complaints.ShouldBeEmpty();
    }

    /// <summary>見る, 登録する, 訂正する: the third of the buttons that are called alike.</summary>
    private static async Task Third(Window window, string button) =>
        await window.NewestCard.Here.Locator($"[data-testid=card-action][data-title='{button}']").Nth(2).ClickAsync();
}
