using BotApp.Tests.Storage;
using BotApp.Tests.World;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records;

public sealed class StockTests
{
    [Theory]
    [OnBothDatabases]
    public async Task The_stock_follows_every_movement_in_the_same_transaction(Database database)
    {
        await using var world = await HotelWorld.Start(database);
        await StockRegister.Install(world);
        var mask = await StockRegister.Add(world, "マスク");
        var gloves = await StockRegister.Add(world, "手袋");
        (await Stock(world, mask)).ShouldBe(0m);

        await StockRegister.Move(world, mask, "in", "120");
        var taken = await StockRegister.Move(world, mask, "out", "20");
        (await Stock(world, mask)).ShouldBe(100m);

        var card = SeenCard.Of(await world.Say(HotelWorld.Suzuki, $"表示 {taken}"));
        var form = SeenCard.Of(await world.Press(HotelWorld.Suzuki, card, "訂正する"));
        SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "訂正を保存", ("article", $"{gloves}"))).Text.ShouldContain("手袋");
        (await Stock(world, mask)).ShouldBe(120m);
        (await Stock(world, gloves)).ShouldBe(-20m);

        var moved = SeenCard.Of(await world.Say(HotelWorld.Suzuki, $"表示 {taken}"));
        await world.Press(HotelWorld.Suzuki, moved, "取り下げる", ("reason", "誤り"));
        (await Stock(world, gloves)).ShouldBe(0m);
    }

    [Fact]
    public async Task Somebody_editing_the_article_is_not_disturbed_by_movements()
    {
        await using var world = await HotelWorld.Start();
        await StockRegister.Install(world);
        var mask = await StockRegister.Add(world, "マスク");
        var card = SeenCard.Of(await world.Say(HotelWorld.Suzuki, $"表示 {mask}"));
        var form = SeenCard.Of(await world.Press(HotelWorld.Suzuki, card, "訂正する"));

        await StockRegister.Move(world, mask, "in", "5");
        SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "訂正を保存", ("name", "サージカルマスク"))).Text.ShouldContain("✓ 訂正しました");

        var values = await StockRegister.Values(world, mask);
        (values.Text("name"), values.Number("stock")).ShouldBe(("サージカルマスク", 5m));
    }

    [Fact]
    public async Task The_card_of_an_article_lists_its_movements_and_records_the_next_one()
    {
        await using var world = await HotelWorld.Start();
        await StockRegister.Install(world);
        var mask = await StockRegister.Add(world, "マスク", ("lots", "A-1 | R9.3.31\nB-2"));
        await StockRegister.Move(world, mask, "in", "120");

        var card = SeenCard.Of(await world.Say(HotelWorld.Suzuki, $"表示 {mask}"));
        card.Text.ShouldContain("M-2026-0001");
        card.Text.ShouldContain("入出庫 1件");
        card.Text.ShouldContain("A-1  2027/3/31");
        card.Text.ShouldContain("鈴木");

        var form = SeenCard.Of(await world.Press(HotelWorld.Suzuki, card, "入出庫を記録"));
        form.Input("article").ShouldBe($"{mask}");
        form.Input("direction").ShouldBe("in");
        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("count", "3")));
        saved.Text.ShouldContain("箱");
        saved.Text.ShouldContain("マスク");
    }

    [Theory]
    [OnBothDatabases]
    public async Task Automatic_numbers_have_no_gap_and_no_twin_when_twenty_save_at_once(Database database)
    {
        await using var world = await HotelWorld.Start(database);
        await StockRegister.Install(world);

        await Task.WhenAll(Enumerable.Range(1, 20).Select(n => world.Send(
            HotelWorld.Suzuki,
            "record.save",
            new() { ["type"] = "article", ["version"] = 2, ["opId"] = $"op-{n}" },
            // Every fourth has no name and is refused: it must not use up a number.
            new(StringComparer.Ordinal) { ["field:name"] = n % 4 == 0 ? "" : $"品{n}" })));

        var last = await Residents.Last(world);
        var numbers = new List<string>();
        for (var number = 1L; number <= last; number++)
        {
            numbers.Add((await StockRegister.Values(world, number)).Text("code")!);
        }

        numbers.Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(1, 15).Select(n => $"M-2026-{n:D4}"));
    }

    [Fact]
    public async Task A_field_appears_when_what_it_depends_on_is_chosen_and_nothing_typed_is_lost()
    {
        await using var world = await HotelWorld.Start();
        await StockRegister.Install(world);
        var mask = await StockRegister.Add(world, "マスク");
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 入出庫"));
        form.InputIds.ShouldNotContain("field:to");

        var redrawn = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "表示を更新", ("article", $"{mask}"), ("direction", "out"), ("count", "５")));
        redrawn.InputIds.ShouldContain("field:to");
        (redrawn.Input("article"), redrawn.Input("direction"), redrawn.Input("count")).ShouldBe(($"{mask}", "out", "５"));

        SeenCard.Of(await world.Press(HotelWorld.Suzuki, redrawn, "保存")).Text.ShouldContain("✓ 保存しました");
    }

    [Fact]
    public async Task Saving_before_the_field_appeared_asks_for_it_once()
    {
        await using var world = await HotelWorld.Start();
        await StockRegister.Install(world);
        var mask = await StockRegister.Add(world, "マスク");
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 入出庫"));

        var asked = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("article", $"{mask}"), ("direction", "out"), ("count", "5")));
        asked.ErrorAt("to").ShouldBe("✕ 「払い出し先」も入力できます。なければそのまま保存してください。");
        SeenCard.Of(await world.Press(HotelWorld.Suzuki, asked, "この値で保存")).Text.ShouldContain("✓ 保存しました");

        var many = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("article", $"{mask}"), ("direction", "out"), ("count", "500")));
        many.ErrorAt("to").ShouldBe("✕ 払い出し先を入力してください。");
    }

    [Fact]
    public async Task Other_is_written_into_its_own_input()
    {
        await using var world = await HotelWorld.Start();
        await StockRegister.Install(world);
        var mask = await StockRegister.Add(world, "マスク");
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 入出庫"));

        var refused = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("article", $"{mask}"), ("direction", "other"), ("count", "1")));
        refused.ErrorAt("direction").ShouldBe("✕ 区分の「その他」の内容を入力してください。");
        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, refused, "保存", ("direction:other", "棚卸し")));
        saved.Text.ShouldContain("その他（棚卸し）");

        var again = SeenCard.Of(await world.Press(HotelWorld.Suzuki, saved, "訂正する"));
        (again.Input("direction"), again.Input("direction:other")).ShouldBe(("other", "棚卸し"));
    }

    [Fact]
    public async Task A_table_grows_row_by_row_and_tells_its_faults_with_their_row()
    {
        await using var world = await HotelWorld.Start();
        await StockRegister.Install(world);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 医療物品"));
        form.InputIds.Where(id => id.StartsWith("field:lots", StringComparison.Ordinal)).ShouldBe(["field:lots.1.lot", "field:lots.1.expiry", "field:lots.1.expiry:written"]);

        var grown = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "表の行を増やす", ("lots.1.lot", "A-1")));
        grown.InputIds.ShouldContain("field:lots.2.lot");
        var refused = SeenCard.Of(await world.Press(HotelWorld.Suzuki, grown, "保存", ("name", "マスク"), ("lots.2.expiry:written", "R9.13.1")));
        refused.ErrorAt("lots.2.lot").ShouldContain("2行目の番号を入力してください。");
        refused.Text.Split("2行目の番号を入力してください。").Length.ShouldBe(2, "said once, at its cell");
        refused.Text.ShouldContain("「R9.13.1」という日は暦にありません。");

        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, refused, "保存", ("lots.2.lot", "B-2"), ("lots.2.expiry:written", "R9.3.1")));
        saved.Text.ShouldContain("B-2  2027/3/1");
        (await StockRegister.Values(world, await Residents.Last(world))).Rows("lots").Select(r => r.Text("lot")).ShouldBe(["A-1", "B-2"]);
    }

    [Fact]
    public async Task Only_members_of_the_team_can_be_named()
    {
        await using var world = await HotelWorld.Start();
        await StockRegister.Install(world);

        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 医療物品"));
        var nobody = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("name", "マスク"), ("keeper", "-"), ("keeper:typed", "田中")));
        nobody.ErrorAt("keeper").ShouldBe("✕ 「田中」という担当は、このチームに見つかりません。一覧から選ぶか、名前で入力してください。");
        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, nobody, "保存", ("keeper:typed", "佐藤")));
        saved.Text.ShouldContain("佐藤");
    }

    private static async Task<decimal?> Stock(HotelWorld world, long article) => (await StockRegister.Values(world, article)).Number("stock");
}
