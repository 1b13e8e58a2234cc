using System.Text.Json.Nodes;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Turns;
using BotApp.Tests.Records;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.RecordTypes;

public sealed class AddFieldTests
{
    [Fact]
    public async Task A_builder_adds_a_choice_and_the_next_form_has_it()
    {
        await using var world = await Start();
        var settings = await Builder.Begin(world, "味覚・嗅覚", FieldKind.Choice);
        settings.Buttons.ShouldNotContain("公開する");

        var sample = SeenCard.Of(await world.Press(Takahashi, settings, "見本を見る", ("choices", "正常\n異常あり\n不明")));
        var published = SeenCard.Of(await world.Press(Takahashi, sample, "公開する"));

        sample.Text.ShouldContain("項目「味覚・嗅覚」（選択肢（一つ選ぶ） 正常／異常あり／不明）を追加");
        sample.Text.ShouldContain("次に開く入力カードから、記録する 5名に出ます。");
        published.Text.ShouldContain("✓ 公開しました  健康観察 版 2");
        SeenCard.Of(await world.Say(Suzuki, "記録 健康観察")).Text.ShouldContain("味覚・嗅覚");
    }

    [Fact]
    public async Task A_field_that_needs_nothing_more_is_published_in_five_presses()
    {
        await using var world = await Start();
        var registers = SeenCard.Of(await world.Say(Takahashi, "台帳"));
        var fields = SeenCard.Of(await world.Press(Takahashi, registers, "項目の設定"));
        var first = SeenCard.Of(await world.Press(Takahashi, fields, "項目を追加"));
        var settings = SeenCard.Of(await world.Press(Takahashi, first, "次へ", ("label", "家族の連絡先"), ("kind", "Text")));
        var published = SeenCard.Of(await world.Press(Takahashi, settings, "公開する"));

        published.Text.ShouldContain("✓ 公開しました  入所者台帳 版 2");
    }

    [Fact]
    public async Task In_English_it_reads_in_English()
    {
        await using var world = await Start();
        var english = Takahashi.InEnglish;
        var fields = SeenCard.Of(await world.Say(english, "types Health observation"));
        var first = SeenCard.Of(await world.Press(english, fields, "Add a field"));
        var settings = SeenCard.Of(await world.Press(english, first, "Next", ("label", "Weight"), ("kind", "Number")));
        var published = SeenCard.Of(await world.Press(english, settings, "Publish", ("unit", "kg")));

        published.Text.ShouldContain("Field \"Weight\" (Number) added");
        (await Builder.Field(world, "Weight")).Key.ShouldBe("weight");
    }

    [Fact]
    public async Task A_typed_line_fills_the_form_and_publishes_nothing()
    {
        await using var world = await Start();

        var card = SeenCard.Of(await world.Say(Takahashi, "台帳 健康観察 項目を追加 味覚・嗅覚 選択肢（一つ選ぶ） 正常 異常あり 不明"));

        card.Input("label").ShouldBe("味覚・嗅覚");
        card.Buttons.ShouldContain("公開する");
        (await Builder.Type(world)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_wrong_stands_at_its_input_and_everything_typed_stays()
    {
        await using var world = await Start();
        var settings = await Builder.Begin(world, "体重", FieldKind.Number);

        var refused = SeenCard.Of(await world.Press(
            Takahashi, settings, "見本を作り直す", ("unit", "kg"), ("least", "たぶん20"), ("decimals", "9"), ("help", "朝の *体重*")));

        refused.ErrorAt("least").ShouldContain("「たぶん20」を数として読み取れません");
        refused.ErrorAt("decimals").ShouldContain("0から6までの整数");
        (refused.Input("label"), refused.Input("unit"), refused.Input("least"), refused.Input("help")).ShouldBe(("体重", "kg", "たぶん20", "朝の *体重*"));
        refused.Buttons.ShouldNotContain("公開する");
    }

    [Fact]
    public async Task A_name_that_is_taken_is_said_at_once()
    {
        await using var world = await Start();

        var again = await Builder.Begin(world, "体温", FieldKind.Number);

        again.ErrorAt("label").ShouldContain("「体温」という項目はすでにあります");
        again.Input("kind").ShouldBe("Number");
    }

    [Fact]
    public async Task More_settings_open_with_everything_typed()
    {
        await using var world = await Start();
        var settings = await Builder.Begin(world, "体重", FieldKind.Number);

        var more = SeenCard.Of(await world.Press(Takahashi, settings, "くわしい設定", ("unit", "kg")));
        var published = SeenCard.Of(await world.Press(Takahashi, more, "公開する", ("softMost", "150"), ("position", "2")));

        more.Input("unit").ShouldBe("kg");
        published.Text.ShouldContain("体重");
        var type = await Builder.Type(world);
        type.Definition.Fields[1].ShouldSatisfyAllConditions(
            f => f.Label.Ja.ShouldBe("体重"),
            f => f.Limits!.Soft!.To.ShouldBe(150));
    }

    [Fact]
    public async Task Pressing_publish_twice_publishes_once()
    {
        await using var world = await Start();
        var settings = await Builder.Begin(world, "体重", FieldKind.Number);

        await world.Press(Takahashi, settings, "公開する");
        var again = SeenCard.Of(await world.Press(Takahashi, settings, "公開する"));

        again.Text.ShouldContain("版 2");
        (await Builder.Type(world)).Version.ShouldBe(2);
    }

    [Fact]
    public async Task Only_builders_and_administrators_may_once_somebody_is_named()
    {
        await using var world = await Start();
        await world.Say(Yamaguchi, "役割 高橋 内製");

        var typed = SeenCard.Of(await world.Say(Suzuki, "台帳 健康観察"));
        var pressed = await world.Send(Suzuki, "type.publish", new JsonObject { ["type"] = "observation", ["kind"] = "Text" }, new(StringComparer.Ordinal) { ["field:label"] = "勝手な項目" });

        typed.Buttons.ShouldNotContain("項目の設定");
        pressed.ShouldBeOfType<TextAnswer>().Text.ShouldContain("内製担当と管理者");
        SeenCard.Of(await world.Say(Takahashi, "台帳")).Buttons.ShouldContain("項目の設定");
        (await Builder.Type(world)).Version.ShouldBe(1);
    }

    [Theory]
    [InlineData("type.publish", "observation", "nothing")]
    [InlineData("type.settings", "nowhere", "Text")]
    [InlineData("type.retire", "observation", "")]
    [InlineData("type.open", "", "")]
    [InlineData("type.rollBack", "observation", "")]
    [InlineData("type.nothing", "observation", "")]
    public async Task What_no_card_of_ours_sends_is_answered_with_a_sentence(string verb, string type, string kind)
    {
        await using var world = await Start();

        var answer = await world.Send(Takahashi, verb, new JsonObject { ["type"] = type, ["kind"] = kind, ["version"] = "９", ["field"] = "nothing" });

        (answer is TextAnswer or ErrorAnswer).ShouldBeTrue();
        (await Builder.Type(world)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task A_register_that_takes_no_more_says_so_before_anything_is_filled_in_and_what_to_do()
    {
        await using var world = await HotelWorld.Start();
        await LongRegister.InstallLargest(world);

        var open = await Builder.Open(world, "最大台帳");
        var full = SeenCard.Of(await world.Press(Takahashi, open, "項目を追加"));
        var english = SeenCard.Of(await world.Send(Takahashi.InEnglish, "type.add", new() { ["type"] = "largest" }));

        open.Text.ShouldContain("これ以上は追加できません");
        full.Text.ShouldContain("「最大台帳」の項目は500個で、これ以上は追加できません");
        full.Text.ShouldContain("使っていない項目を廃止してください");
        full.InputIds.ShouldBeEmpty();
        full.Buttons.ShouldBe(["項目の一覧へ", "新しい台帳を作る", "これをもとに新しい台帳"]);
        english.Text.ShouldContain("takes no more");
    }

    [Fact]
    public async Task A_retired_field_makes_room_and_what_is_left_is_counted()
    {
        await using var world = await HotelWorld.Start();
        await LongRegister.InstallLargest(world);

        await world.Send(Takahashi, "type.retire", new() { ["type"] = "largest", ["field"] = "q500", ["version"] = 1, ["opId"] = "r" });

        (await Builder.Open(world, "最大台帳")).Text.ShouldContain("あと1個追加できます");
        (await Builder.Add(world, "最後の項目", FieldKind.Text, "最大台帳")).Text.ShouldContain("✓ 公開しました");
        (await Builder.Open(world, "最大台帳")).Text.ShouldContain("これ以上は追加できません");
    }
}
