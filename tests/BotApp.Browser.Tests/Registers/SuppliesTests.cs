using BotApp.Browser.Tests.GoldenPath;
using Shouldly;
using Xunit;

namespace BotApp.Browser.Tests.Registers;

/// <summary>
/// 医療物品在庫 from nothing, in chat, by somebody who never wrote a line of code: items, lots with their expiry, movements
/// in and out. The pictures stand under artifacts/golden-path/supplies.
/// </summary>
public sealed class SuppliesTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Text = "文字（1行）: 氏名・部屋・電話など";
    private const string Number = "数値: 体温・人数・在庫など";
    private const string Date = "日付: 入所日など";
    private const string Choice = "選択肢（一つ選ぶ）: 正常／異常あり など";
    private const string Calculated = "計算（自動）: 合計・在庫・年齢など";
    private const string Link = "ほかの台帳の記録: 対象者・物品など";

    [Fact]
    public async Task A_builder_makes_the_registers_of_the_supplies_in_chat_and_staff_record_in_them()
    {
        await using var hotel = await Hotel.OpenReady(chromium, "supplies");
        await using var takahashi = await hotel.OnPhone("高橋");
        await takahashi.EnterBot();
        var builder = new RegisterBuilder(takahashi);

        await Items(builder);
        await takahashi.Photograph("items-published");
        await Lots(builder);
        await Movements(builder);
        await Stock(builder);

        // Twelve fields in three registers: four or five presses each, samples included.
        builder.Presses.ShouldBeLessThanOrEqualTo(60);
        await File.WriteAllTextAsync(Path.Combine(hotel.PictureFolder, "presses.txt"), $"{builder.Presses}");
        await Shown(takahashi);
        await using var suzuki = await hotel.AtDesk("鈴木");
        await Recorded(suzuki);
        await Below(suzuki);
        takahashi.Complaints.ShouldBeEmpty();
        suzuki.Complaints.ShouldBeEmpty();
    }

    private static async Task Items(RegisterBuilder builder)
    {
        await builder.Create("医療物品", "品名", Text);
        await builder.Add("保管場所", Choice, ("field:choices", "1階倉庫\n2階詰所"));
        await builder.Add("再注文点", Number, ("field:unit", "個"));
    }

    private static async Task Lots(RegisterBuilder builder)
    {
        await builder.Create("ロット", "ロット番号", Text);
        await builder.Add("物品", Link, ("field:target", "医療物品"));
        await builder.Add("使用期限", Date);
    }

    private static async Task Movements(RegisterBuilder builder)
    {
        await builder.Create("入出庫", "日付", Date);
        await builder.Add("物品", Link, ("field:target", "医療物品"));
        await builder.Add("区分", Choice, ("field:choices", "入庫\n出庫"));
        await builder.Add("数量", Number, ("field:unit", "個"));
    }

    /// <summary>What is there follows from the movements, and what is to be ordered from that.</summary>
    private static async Task Stock(RegisterBuilder builder)
    {
        await builder.Open("医療物品");
        await builder.Add(
            "在庫",
            Calculated,
            ("field:formula", "合計([入出庫.数量], [入出庫.区分] = \"入庫\") - 合計([入出庫.数量], [入出庫.区分] = \"出庫\")"),
            ("field:unit", "個"));
        await builder.Add("要発注", Calculated, ("field:formula", "[在庫] < [再注文点]"));
    }

    private static async Task Shown(Window takahashi)
    {
        await takahashi.Say("台帳 入出庫");
        await takahashi.NewestCard.Says("1. 日付", "2. 物品", "3. 区分", "4. 数量", "項目 4");
        await takahashi.Photograph("fields");
        await takahashi.Say("台帳 入出庫 履歴");
        await takahashi.NewestCard.Says("項目「数量」（数値）を追加", "高橋", "版 3 に戻す");
        await takahashi.Photograph("history");
    }

    private static async Task Recorded(Window suzuki)
    {
        await suzuki.EnterBot();
        await suzuki.Say("記録 医療物品");
        await suzuki.NewestCard.Says("品名");
        await suzuki.Photograph("item-form");
        await suzuki.NewestCard.Fill("field:f1", "N95マスク");
        await suzuki.NewestCard.Choose("field:f2", "1階倉庫");
        await suzuki.NewestCard.Fill("field:f3", "200");
        await suzuki.NewestCard.Press("保存");
        await suzuki.NewestCard.Says("✓ 保存しました", "N95マスク", "200 個");
        await Move(suzuki, "入庫", "５００", "500 個");
        await suzuki.Photograph("movement-saved");
        await Move(suzuki, "出庫", "400", "400 個");
    }

    private static async Task Move(Window suzuki, string way, string amount, string shown)
    {
        await suzuki.Say("記録 入出庫");
        await suzuki.NewestCard.Says("数量");
        await suzuki.NewestCard.Fill("field:f1", "2026-11-21");
        await suzuki.NewestCard.Find("field:f2", "N95", "N95マスク");
        await suzuki.NewestCard.Choose("field:f3", way);
        await suzuki.NewestCard.Fill("field:f4", amount);
        await suzuki.Photograph("movement-form");
        await suzuki.NewestCard.Press("保存");
        await suzuki.NewestCard.Says("✓ 保存しました", shown, way);
    }

    /// <summary>A view of what is below its reorder point, for everybody.</summary>
    private static async Task Below(Window suzuki)
    {
        await suzuki.Say("検索 医療物品");
        await suzuki.NewestCard.Says("N95マスク");
        await suzuki.NewestCard.Press("保存した一覧");
        await suzuki.NewestCard.Press("新しい一覧を作る");
        await suzuki.NewestCard.Says("条件・項目・並び順を選び");
        await suzuki.NewestCard.Press("条件を追加");
        await suzuki.NewestCard.Says("どの項目ですか");
        await suzuki.NewestCard.Choose("field:field", "要発注");
        await suzuki.NewestCard.Press("次へ");
        await suzuki.NewestCard.Input("field:operator").First.WaitForAsync();
        await suzuki.NewestCard.Choose("field:operator", "はい");
        await suzuki.NewestCard.Press("決定");
        await suzuki.NewestCard.Says("要発注 はい", "今の条件で 1件");
        await suzuki.Photograph("view-draft");
        await suzuki.NewestCard.Press("名前を付けて保存");
        await suzuki.NewestCard.Fill("field:name", "発注が必要");
        await suzuki.NewestCard.Press("保存");
        await suzuki.NewestCard.Says("医療物品: 発注が必要", "N95マスク");
        await suzuki.Photograph("view");
    }
}
