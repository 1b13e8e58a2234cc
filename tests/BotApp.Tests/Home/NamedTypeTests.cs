using BotApp.Teams.Turns;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Home;

/// <summary>The name of a register, or 巡回, said without a command.</summary>
public sealed class NamedTypeTests
{
    [Theory]
    [InlineData("健康観察")]
    [InlineData("健康観察。")]
    [InlineData("　ケンコウカンサツ ")]
    [InlineData("けんこうかんさつ")]
    [InlineData("ｹﾝｺｳｶﾝｻﾂ")]
    [InlineData("health OBSERVATION")]
    [InlineData("健康")]
    public async Task The_name_of_a_register_alone_asks_what_to_do_in_it(string said)
    {
        await using var world = await HotelWorld.Start();

        var card = SeenCard.Of(await world.Say(Suzuki, said));

        card.Text.ShouldStartWith("健康観察\nこの台帳で何をしますか。");
        card.Buttons.ShouldBe(["記録", "一覧・検索", "保存した一覧", "項目の設定"]);
        SeenCard.Of(await world.Press(Suzuki, card, "記録")).InputIds.ShouldContain("field:temperature");
        SeenCard.Of(await world.Press(Suzuki, card, "一覧・検索")).Text.ShouldContain("該当する記録はありません");
        SeenCard.Of(await world.Press(Suzuki, card, "保存した一覧")).Text.ShouldContain("健康観察");
    }

    [Fact]
    public async Task A_name_after_it_goes_along_into_the_form_and_the_search()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Shinomiya(world);

        var card = SeenCard.Of(await world.Say(Suzuki.InEnglish, "Health observation 四宮"));
        var japanese = SeenCard.Of(await world.Say(Suzuki, "健康観察 四宮"));

        card.Text.ShouldContain("about “四宮”");
        japanese.Text.ShouldContain("「四宮」について");
        SeenCard.Of(await world.Press(Suzuki, japanese, "記録")).Input("subject").ShouldBe("1");
        SeenCard.Of(await world.Press(Suzuki, japanese, "検索")).Input("words").ShouldBe("四宮");
        SeenCard.Of(await world.Press(Suzuki.InEnglish, card, "Record")).Input("subject").ShouldBe("1");
    }

    [Fact]
    public async Task A_mistyped_name_is_answered_with_the_closest_registers()
    {
        await using var world = await HotelWorld.Start();

        var card = SeenCard.Of(await world.Say(Suzuki, "健康監察"));

        card.Text.ShouldContain("「健康監察」という台帳はありません。次のどれかですか。");
        card.Text.ShouldContain("健康観察");
    }

    [Fact]
    public async Task Who_may_not_see_registers_is_told_of_none()
    {
        await using var world = await HotelWorld.Start();

        SeenCard.Of(await world.Say(Tanaka, "健康観察")).Text.ShouldContain("「健康観察」は分かりませんでした");
    }

    [Theory]
    [InlineData("巡回")]
    [InlineData("じゅんかい")]
    [InlineData("ROUNDS")]
    [InlineData("巡回 健康観察")]
    [InlineData("巡回したい")]
    public async Task Going_round_is_begun_from_the_lists_that_there_are(string said)
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);

        var card = SeenCard.Of(await world.Say(Suzuki, said));
        var form = SeenCard.Of(await world.Press(Suzuki, card, "巡回を始める"));

        card.Text.ShouldContain("どの一覧の順に回りますか。");
        card.Text.ShouldContain("入所者台帳（いまいる人）\n記録する台帳: 健康観察");
        form.Text.ShouldContain("山田 よし子");
        form.Buttons.ShouldContain("巡回を終える");
    }

    [Fact]
    public async Task A_round_on_the_way_is_gone_on_with()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        await Residents.Shinomiya(world);
        await world.Press(Suzuki, SeenCard.Of(await world.Say(Suzuki, "巡回")), "巡回を始める");

        var card = SeenCard.Of(await world.Say(Suzuki, "巡回"));

        card.Text.ShouldContain("途中の巡回: 健康観察\n残り 2");
        SeenCard.Of(await world.Press(Suzuki, card, "続ける")).Buttons.ShouldContain("とばす");
    }

    [Fact]
    public async Task Who_sees_no_record_is_told_so()
    {
        await using var world = await HotelWorld.Start();

        (await world.Say(Tanaka, "巡回")).ShouldBeOfType<TextAnswer>().Text.ShouldContain("記録を見られるチームに参加していません");
    }
}
