using BotApp.Domain.RecordTypes;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;
using BotApp.Tests.Storage;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.RecordTypes;

public sealed class ChangeTypeTests
{
    [Theory]
    [OnBothDatabases]
    public async Task A_press_goes_back_and_that_is_a_version_too(Database database)
    {
        await using var world = await Start(database);
        var published = await Builder.Add(world, "体重", FieldKind.Number);

        var back = SeenCard.Of(await world.Press(Takahashi, published, "元に戻す（版 1）"));
        var history = SeenCard.Of(await world.Say(Takahashi, "台帳 健康観察 履歴"));

        back.Text.ShouldContain("版 3");
        back.Text.ShouldContain("版 1 の内容に戻しました。");
        history.Text.ShouldContain("版 3  11/21 18:05  高橋 三郎");
        history.Text.ShouldContain("項目「体重」（数値）を追加");
        SeenCard.Of(await world.Say(Suzuki, "記録 健康観察")).Text.ShouldNotContain("体重");
        (await Builder.Field(world, "体重")).IsRetired.ShouldBeTrue();
    }

    [Fact]
    public async Task A_retired_field_keeps_its_values_and_comes_back_with_them()
    {
        await using var world = await Start();
        var resident = await Residents.Yoshiko(world);
        await Builder.Add(world, "家族の様子", FieldKind.Text);
        var field = await Builder.Field(world, "家族の様子");
        var record = await Residents.Measure(world, resident, ("temperature", "36.8"), (field.Key, "毎日電話あり"));

        var card = SeenCard.Of(await world.Say(Takahashi, "台帳 健康観察 家族の様子"));
        var ask = SeenCard.Of(await world.Press(Takahashi, card, "廃止する"));
        await world.Press(Takahashi, ask, "廃止する");
        var shown = SeenCard.Of(await world.Say(Suzuki, $"表示 {record}"));
        var retired = SeenCard.Of(await world.Press(Takahashi, await Builder.Open(world), "廃止した項目"));
        await world.Press(Takahashi, retired, "戻す");

        shown.Text.ShouldContain("毎日電話あり");
        retired.Text.ShouldContain("家族の様子");
        (await Builder.Value(world, record, "家族の様子")).ShouldBe("毎日電話あり");
        SeenCard.Of(await world.Say(Suzuki, "記録 健康観察")).Text.ShouldContain("家族の様子");
    }

    [Fact]
    public async Task Before_a_field_goes_the_builder_reads_which_rules_go_blind()
    {
        await using var world = await Start();
        var card = SeenCard.Of(await world.Say(Takahashi, "台帳 健康観察 SpO2"));

        var ask = SeenCard.Of(await world.Press(Takahashi, card, "廃止する"));

        ask.Text.ShouldContain("判定ルール 2件がこの項目を見ています");
    }

    [Fact]
    public async Task A_field_that_the_register_works_by_stays()
    {
        await using var world = await Start();
        var card = SeenCard.Of(await world.Say(Takahashi, "台帳 健康観察 対象者"));

        (await world.Press(Takahashi, card, "廃止する")).ShouldBeOfType<TextAnswer>().Text.ShouldContain("廃止できません");
    }

    [Fact]
    public async Task Two_builders_who_change_different_things_both_get_them()
    {
        await using var world = await Start();
        await Builder.Change(world, Takahashi, "temperature", 1, ("label", "体温"), ("unit", "℃｜°C"), ("decimals", "1"), ("least", "30"), ("most", "45"), ("help", "脇の下で測る"));

        var second = SeenCard.Of(await Builder.Change(world, Yamaguchi, "temperature", 1, Standing(await Version(world, 1), ("label", "体温（朝）"))));

        second.Text.ShouldContain("あなたが開いてから公開されました — 版 2  11/21 18:05  高橋 三郎");
        var field = (await Builder.Type(world)).Definition.Find("temperature")!;
        field.Label.Ja.ShouldBe("体温（朝）");
        field.Help!.Ja.ShouldBe("脇の下で測る");
    }

    [Fact]
    public async Task Of_two_who_change_the_same_setting_the_second_sees_it_and_keeps_what_was_typed()
    {
        await using var world = await Start();
        var before = await Version(world, 1);
        await Builder.Change(world, Takahashi, "temperature", 1, Standing(before, ("help", "脇の下で測る")));

        var clash = SeenCard.Of(await Builder.Change(world, Yamaguchi, "temperature", 1, Standing(before, ("help", "口で測る"))));
        var sample = SeenCard.Of(await world.Press(Yamaguchi, clash, "見本を見る"));
        await world.Press(Yamaguchi, sample, "公開する");

        clash.ErrorAt("help").ShouldContain("ほかの人がここを 脇の下で測る に変えました。");
        clash.Input("help").ShouldBe("口で測る");
        clash.Text.ShouldContain("高橋 三郎");
        (await Builder.Type(world)).Definition.Find("temperature")!.Help!.Ja.ShouldBe("口で測る");
    }

    [Fact]
    public async Task A_register_is_made_from_nothing_and_records_at_once()
    {
        await using var world = await Start();
        var registers = SeenCard.Of(await world.Say(Takahashi, "台帳"));
        var first = SeenCard.Of(await world.Press(Takahashi, registers, "新しい台帳を作る"));
        var settings = SeenCard.Of(await world.Press(Takahashi, first, "次へ", ("typeLabel", "医療物品"), ("label", "品名"), ("kind", "Text")));
        var published = SeenCard.Of(await world.Press(Takahashi, settings, "公開する"));
        var form = SeenCard.Of(await world.Press(Takahashi, published, "入力カードを開く"));
        var saved = SeenCard.Of(await world.Press(Takahashi, form, "保存", ("f1", "N95マスク")));

        published.Text.ShouldContain("✓ 公開しました  医療物品 版 1");
        saved.Text.ShouldContain("✓ 保存しました");
        saved.Text.ShouldContain("N95マスク");
    }

    [Fact]
    public async Task A_register_like_another_has_its_fields_and_none_of_its_records()
    {
        await using var world = await Start();
        await Residents.Yoshiko(world);
        var registers = SeenCard.Of(await world.Say(Takahashi, "台帳"));
        var form = SeenCard.Of(await world.Press(Takahashi, registers, "ひな型から作る"));

        var taken = SeenCard.Of(await world.Press(Takahashi, form, "公開する", ("source", "preset:health-observation:resident"), ("typeLabel", "入所者台帳")));
        var published = SeenCard.Of(await world.Press(Takahashi, taken, "公開する", ("typeLabel", "接触者台帳"), ("typeEnglish", "Contacts")));

        taken.ErrorAt("typeLabel").ShouldContain("「入所者台帳」という台帳はすでにあります");
        published.Text.ShouldContain("接触者台帳");
        (await Builder.Type(world, "contacts")).Definition.Fields.Count.ShouldBe((await Builder.Type(world, "resident")).Definition.Fields.Count);
        SeenCard.Of(await world.Say(Suzuki, "検索 接触者台帳")).Text.ShouldContain("該当する記録はありません");
    }

    [Fact]
    public async Task A_register_takes_another_name()
    {
        await using var world = await Start();
        var form = SeenCard.Of(await world.Press(Takahashi, await Builder.Open(world), "名前を変える"));

        var named = SeenCard.Of(await world.Press(Takahashi, form, "公開する", ("typeLabel", "毎日の観察")));

        named.Text.ShouldContain("台帳の名前: 健康観察 → 毎日の観察");
        SeenCard.Of(await world.Say(Suzuki, "記録 毎日の観察")).Text.ShouldStartWith("毎日の観察");
    }

    [Fact]
    public async Task A_register_is_found_by_how_its_name_is_read()
    {
        await using var world = await Start();
        var first = SeenCard.Of(await world.Press(Takahashi, SeenCard.Of(await world.Say(Takahashi, "台帳")), "新しい台帳を作る"));
        var named = new[] { ("typeLabel", "医療物品在庫"), ("label", "品名"), ("kind", "Text") };
        var refused = SeenCard.Of(await world.Press(Takahashi, first, "次へ", [.. named, ("typeReading", "医療物品")]));
        var settings = SeenCard.Of(await world.Press(Takahashi, refused, "次へ", [.. named, ("typeReading", "いりょうぶっぴんざいこ")]));
        await world.Press(Takahashi, settings, "公開する");

        refused.ErrorAt("typeReading").ShouldContain("「医療物品」はふりがなではありません");
        SeenCard.Of(await world.Say(Suzuki, "記録 いりょうぶっぴん")).Text.ShouldStartWith("医療物品在庫");
        SeenCard.Of(await world.Say(Suzuki, "検索 ｲﾘｮｳﾌﾞｯﾋﾟﾝｻﾞｲｺ")).Text.ShouldStartWith("医療物品在庫");
        SeenCard.Of(await world.Say(Suzuki, "記録 けんこうかんさつ")).Text.ShouldStartWith("健康観察");
        SeenCard.Of(await world.Say(Takahashi, "台帳 いりょうぶっぴん")).Text.ShouldContain("よみ いりょうぶっぴんざいこ");
    }

    [Fact]
    public async Task Of_registers_that_are_read_alike_none_is_taken_for_the_other()
    {
        await using var world = await Start();
        await Rename(world, "健康観察", "保健台帳", "ほけんだいちょう");
        var renamed = await Rename(world, "入所者台帳", "保険台帳", "ホケンダイチョウ");

        renamed.Text.ShouldContain("台帳のふりがな: にゅうしょしゃだいちょう → ホケンダイチョウ");
        var asked = SeenCard.Of(await world.Say(Suzuki, "記録 ほけんだいちょう"));
        asked.Text.ShouldContain("保健台帳");
        asked.Text.ShouldContain("保険台帳");
        SeenCard.Of(await world.Say(Suzuki, "記録 保険台帳")).Text.ShouldStartWith("保険台帳");
    }

    private static async Task<SeenCard> Rename(HotelWorld world, string register, string name, string reading)
    {
        var form = SeenCard.Of(await world.Press(Takahashi, await Builder.Open(world, register), "名前を変える"));
        return SeenCard.Of(await world.Press(Takahashi, form, "公開する", ("typeLabel", name), ("typeReading", reading)));
    }

    [Fact]
    public async Task A_register_of_500_fields_is_still_edited_on_cards_of_legal_size()
    {
        await using var world = await Start();
        await world.Write(async (db, token) =>
        {
            var type = (await FindType.ByKey(db, "observation", token))!.Definition;
            var more = Enumerable.Range(type.NextFieldNumber, 500 - type.Fields.Count)
                .Select(n => new Field { Key = $"f{n}", Number = n, Kind = FieldKind.Text, Label = new($"観察の項目その{n}", $"Field {n}") });
            return await PublishType.Run(db, type with { Fields = [.. type.Fields, .. more], NextFieldNumber = 600 }, null, world.Clock.GetUtcNow(), token);
        });

        var card = await Builder.Open(world);
        var cards = new List<SeenCard> { card };
        while (card.Buttons.Contains("次へ"))
        {
            card = SeenCard.Of(await world.Press(Takahashi, card, "次へ"));
            cards.Add(card);
        }

        cards.Count.ShouldBe(42);
        cards.ShouldAllBe(c => CardSize.Of(c.Json) <= CardSize.Budget);
        var last = (await Builder.Type(world)).Definition.LiveFields().Last();
        card.Text.ShouldContain(last.Label.Ja);
        SeenCard.Of(await world.Say(Takahashi, $"台帳 健康観察 {last.Label.Ja}")).Buttons.ShouldContain("直す");
    }

    private static async Task<RecordTypeDefinition> Version(HotelWorld world, int version)
    {
        var type = await Builder.Type(world);
        return (await world.Read((db, token) => FindType.InVersion(db, type.Id, version, token)))!.Definition;
    }

    /// <summary>The form of the temperature as it stood, with one input changed.</summary>
    private static (string, string)[] Standing(RecordTypeDefinition definition, (string Setting, string Value) changed)
    {
        var draft = new Domain.RecordTypes.Editing.FieldDraft(definition, "temperature", []);
        return
        [
            .. Domain.RecordTypes.Editing.KindSettings.Of(FieldKind.Number).First
                .Select(s => (Domain.RecordTypes.Editing.SettingBehaviour.KeyOf(s), Domain.RecordTypes.Editing.SettingBehaviour.Of(s).Write(draft)))
                .Where(s => s.Item1 != changed.Setting),
            changed,
        ];
    }
}
