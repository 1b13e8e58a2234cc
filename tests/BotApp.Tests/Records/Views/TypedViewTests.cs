using BotApp.Teams.Turns;
using BotApp.Tests.World;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records.Views;

/// <summary>Views and the trash are reached by typing too.</summary>
public sealed class TypedViewTests
{
    [Theory]
    [InlineData("一覧 入所者台帳 / 三階の人")]
    [InlineData("一覧 入所者台帳　三階の人")]
    [InlineData("いちらん 入所者台帳／三階の 人")]
    [InlineData("一覧 三階の人")]
    [InlineData("list residents 三階の人")]
    public async Task The_name_of_a_view_opens_it(string typed)
    {
        await using var world = await WithView();

        SeenCard.Of(await world.Say(HotelWorld.Sato, typed)).Text.ShouldContain("入所者台帳: 三階の人");
    }

    [Theory]
    [InlineData("一覧 入所者台帳", "入所者台帳")]
    [InlineData("一覧 入所者台帳 四宮", "「四宮」")]
    [InlineData("一覧 入所者台帳 三階", "「三階」")]
    public async Task Anything_else_is_looked_for_in_the_records(string typed, string shown)
    {
        await using var world = await WithView();

        var card = SeenCard.Of(await world.Say(HotelWorld.Sato, typed));

        card.Text.ShouldContain(shown);
        card.Text.ShouldNotContain("三階の人");
    }

    [Fact]
    public async Task A_view_of_another_person_is_not_opened()
    {
        await using var world = await WithView();

        SeenCard.Of(await world.Say(HotelWorld.Ito, "一覧 入所者台帳 三階の人")).Text.ShouldNotContain("入所者台帳: 三階の人");
    }

    [Fact]
    public async Task The_trash_of_a_register_is_typed_too()
    {
        await using var world = await HotelWorld.Start();
        var yoshiko = await Residents.Yoshiko(world);
        await world.Send(HotelWorld.Sato, "record.withdraw", new() { ["number"] = yoshiko }, new(StringComparer.Ordinal) { ["field:reason"] = "二重登録" });

        var which = SeenCard.Of(await world.Say(HotelWorld.Sato, "ゴミ箱"));
        var trash = SeenCard.Of(await world.Press(HotelWorld.Sato, which, "ごみ箱を見る"));

        which.Text.ShouldContain("どの台帳のごみ箱ですか。");
        trash.Text.ShouldContain("理由: 二重登録");
        SeenCard.Of(await world.Say(HotelWorld.Sato, "ごみばこ 入所者")).Text.ShouldContain("理由: 二重登録");
        (await world.Say(HotelWorld.Tanaka, "ごみ箱 入所者台帳")).ShouldBeOfType<TextAnswer>();
    }

    private static async Task<HotelWorld> WithView()
    {
        var world = await HotelWorld.Start();
        var draft = SeenCard.Of(await world.Send(HotelWorld.Sato, "view.new", new() { ["type"] = "resident" }));
        var form = SeenCard.Of(await world.Press(HotelWorld.Sato, draft, "名前を付けて保存"));
        await world.Press(HotelWorld.Sato, form, "保存", ("name", "三階の人"));
        return world;
    }
}
