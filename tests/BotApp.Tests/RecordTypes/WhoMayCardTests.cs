using BotApp.Domain.RecordTypes;
using BotApp.Teams.Turns;
using BotApp.Tests.World;
using Shouldly;
using Xunit;

namespace BotApp.Tests.RecordTypes;

/// <summary>だれができるか, by pressing: 高橋 builds, 佐藤 is the nurse, 鈴木 and 伊藤 are staff.</summary>
public sealed class WhoMayCardTests
{
    [Fact]
    public async Task Staff_correct_only_their_own_after_three_presses()
    {
        await using var world = await World();
        var resident = await Residents.Yoshiko(world);
        var table = await Table(world);

        table.Text.ShouldContain("できる: 見る・登録する・訂正する・取り下げる・出力する · できない: 項目と権限を変える");
        var choice = SeenCard.Of(await world.Send(HotelWorld.Takahashi, "type.accessOf", new() { ["type"] = "resident", ["action"] = "edit" }));
        choice.Text.ShouldContain("いま: この台帳を使う全員");
        choice.Text.ShouldContain("職員は、自分が登録した記録だけ直せます。");
        var published = await Set(world, "edit", null, "nurses-own");

        published.Text.ShouldContain("訂正することができる人: この台帳を使う全員 → 看護師、職員（自分が登録した記録）、管理者");
        published.Text.ShouldContain("今から、この決まりで動きます。");
        (await Table(world)).Text.ShouldContain("一部できる: 訂正する（自分が登録した記録）");
        SeenCard.Of(await world.Send(HotelWorld.Suzuki, "record.correct", new() { ["number"] = resident })).InputIds.ShouldContain("field:name");
        Said(await world.Send(HotelWorld.Ito, "record.correct", new() { ["number"] = resident })).ShouldContain("訂正できるのは、看護師、職員（自分が登録した記録）、管理者です");
        SeenCard.Of(await world.Send(HotelWorld.Sato, "record.correct", new() { ["number"] = resident })).InputIds.ShouldContain("field:name");
    }

    [Fact]
    public async Task Every_change_is_a_version_and_one_press_takes_it_back()
    {
        await using var world = await World();

        var published = await Set(world, "withdraw", null, "administrators");
        published.Text.ShouldContain("取り下げることができる人: この台帳を使う全員 → 管理者");
        (await Version(world)).ShouldBe(2);
        await world.Press(HotelWorld.Takahashi, published, published.Buttons.Single(b => b.Contains("戻す", StringComparison.Ordinal)));

        (await Version(world)).ShouldBe(3);
        (await Definition(world)).Access.ShouldBeNull();
    }

    [Fact]
    public async Task A_field_is_hidden_from_staff_by_a_form_and_shown_in_the_table()
    {
        await using var world = await World();
        var resident = await Residents.Add(world, "山田 よし子", "やまだ よしこ", "0507", ("phone", "090-1234-5678"));
        var form = SeenCard.Of(await world.Press(HotelWorld.Takahashi, await Table(world), "項目を隠す"));
        form.Text.ShouldContain("計算やほかの記録から写した項目に同じ値が出るときは、それも隠してください。");

        SeenCard.Of(await world.Press(HotelWorld.Takahashi, form, "これにする", ("field", "phone"), ("view", "nurses"), ("edit", "everybody")))
            .Text.ShouldContain("「電話」を見ることができる人: この台帳を使う全員 → 看護師、管理者");

        (await Table(world)).Text.ShouldContain("見る: 看護師、管理者");
        SeenCard.Of(await world.Say(HotelWorld.Suzuki, $"表示 {resident}")).Text.ShouldNotContain("1234");
        SeenCard.Of(await world.Say(HotelWorld.Sato, $"表示 {resident}")).Text.ShouldContain("1234");
    }

    [Fact]
    public async Task A_rule_can_depend_on_what_the_record_says()
    {
        await using var world = await World();
        await Set(world, "edit", null, "nurses");
        var form = SeenCard.Of(await world.Send(HotelWorld.Takahashi, "type.accessRule", new() { ["type"] = "resident", ["action"] = "edit" }));

        var published = SeenCard.Of(await world.Press(HotelWorld.Takahashi, form, "加える", ("role", "Staff"), ("whose", "own"), ("when", "oxygen=false")));

        published.Text.ShouldContain("看護師、管理者 → 看護師、職員（自分が登録した記録、「酸素使用」が「いいえ」の記録）、管理者");
    }

    [Fact]
    public async Task Only_who_may_define_sees_the_table_and_nobody_shuts_themselves_out()
    {
        await using var world = await World();

        Said(await world.Send(HotelWorld.Suzuki, "type.access", new() { ["type"] = "resident" })).ShouldContain("内製担当と管理者です");
        Said(await world.Send(HotelWorld.Suzuki, "type.accessSet", new() { ["type"] = "resident", ["action"] = "edit", ["rules"] = "nurses", ["opId"] = "x" }))
            .ShouldContain("内製担当と管理者です");
        Said(await world.Send(HotelWorld.Takahashi, "type.accessSet", new() { ["type"] = "resident", ["action"] = "define", ["rules"] = "nurses", ["opId"] = "y" }))
            .ShouldContain("あなた自身がこの台帳を変更できなくなります");
        (await Version(world)).ShouldBe(1);

        await world.Send(HotelWorld.Yamaguchi, "type.accessSet", new() { ["type"] = "resident", ["action"] = "define", ["rules"] = "administrators", ["opId"] = "z" });
        Said(await world.Send(HotelWorld.Takahashi, "type.open", new() { ["type"] = "resident" })).ShouldStartWith("「入所者台帳」の項目と権限を変更できるのは、管理者です。");
        SeenCard.Of(await world.Send(HotelWorld.Takahashi, "type.open", new() { ["type"] = "observation" })).Text.ShouldContain("健康観察");
    }

    [Fact]
    public async Task A_role_that_nobody_holds_is_pointed_out()
    {
        await using var world = await HotelWorld.Start();
        await world.Say(HotelWorld.Yamaguchi, "役割 高橋 内製");

        await Set(world, "edit", null, "nurses");

        (await Table(world)).Text.ShouldContain("看護師がまだ決まっていません");
    }

    private static async Task<HotelWorld> World()
    {
        var world = await HotelWorld.Start();
        await world.Say(HotelWorld.Yamaguchi, "役割 佐藤 看護");
        await world.Say(HotelWorld.Yamaguchi, "役割 高橋 内製");
        return world;
    }

    private static async Task<SeenCard> Table(HotelWorld world) =>
        SeenCard.Of(await world.Send(HotelWorld.Takahashi, "type.access", new() { ["type"] = "resident" }));

    private static async Task<SeenCard> Set(HotelWorld world, string action, string? field, string rules) =>
        SeenCard.Of(await world.Send(HotelWorld.Takahashi, "type.accessSet", new()
        {
            ["type"] = "resident",
            ["action"] = action,
            ["field"] = field,
            ["rules"] = rules,
            ["opId"] = Guid.NewGuid().ToString("N"),
        }));

    private static async Task<int> Version(HotelWorld world) =>
        (await world.Read((db, token) => FindType.ByKey(db, "resident", token)))!.Version;

    private static async Task<RecordTypeDefinition> Definition(HotelWorld world) =>
        (await world.Read((db, token) => FindType.ByKey(db, "resident", token)))!.Definition;

    private static string Said(Answer answer) => answer switch
    {
        TextAnswer { Text: var text } => text,
        CardAnswer { Card: var card } => card.ToJsonString(Teams.Cards.CardSize.Wire),
        _ => answer.ToString()!,
    };
}
