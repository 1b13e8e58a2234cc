using System.Text.Json.Nodes;
using BotApp.Domain.People;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Teams.Turns;
using BotApp.Tests.World;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records.WhoMay;

/// <summary>Staff see and correct only what they entered; nurses everything; only administrators withdraw.</summary>
public sealed class OwnRecordTests
{
    private static readonly AccessRule[] Own =
    [
        Ruled.May(AccessAction.View, Role.Nurse),
        Ruled.May(AccessAction.View, Role.Staff, whose: Whose.Own),
        Ruled.May(AccessAction.Withdraw, Role.Administrator),
    ];

    [Fact]
    public async Task Another_persons_record_is_neither_shown_nor_listed_nor_counted_nor_found()
    {
        await using var world = await Ruled.Start("resident", Own);
        var resident = await Residents.Yoshiko(world);
        await Residents.Measure(world, resident, ("temperature", "36.8"));

        Said(await world.Say(HotelWorld.Suzuki, "一覧 入所者台帳")).ShouldContain("1件");
        Said(await world.Say(HotelWorld.Ito, $"表示 {resident}")).ShouldBe($"記録 #{resident} は見つかりません。番号を確かめてください。");
        Said(await world.Say(HotelWorld.Ito, "一覧 入所者台帳")).ShouldContain("該当する記録はありません");
        Said(await world.Say(HotelWorld.Ito, "検索 入所者台帳 山田")).ShouldContain("該当する記録はありません");
        ((ChoicesAnswer)await world.Type(HotelWorld.Ito, "reference:resident", "")).Choices.ShouldBeEmpty();
        ((ResultsAnswer)await world.Search(HotelWorld.Ito, "よしこ")).Results.ShouldBeEmpty();
        Said(await world.Send(HotelWorld.Ito, "record.correct", new() { ["number"] = resident })).ShouldNotContain("よし子");
        Said(await world.Say(HotelWorld.Sato, "検索 入所者台帳 山田")).ShouldContain("1件");
    }

    [Fact]
    public async Task Readings_of_a_resident_whom_they_may_not_see_do_not_name_them()
    {
        await using var world = await Ruled.Start("resident", Own);
        await Residents.Measure(world, await Residents.Yoshiko(world), ("temperature", "36.8"));

        var list = Said(await world.Say(HotelWorld.Ito, "一覧 健康観察"));
        var card = Said(await world.Say(HotelWorld.Ito, "表示 2"));

        list.ShouldContain("36.8");
        list.ShouldNotContain("よし子");
        card.ShouldContain("36.8");
        card.ShouldNotContain("よし子");
        Said(await world.Say(HotelWorld.Ito, "検索 健康観察 山田")).ShouldContain("該当する記録はありません");
    }

    [Fact]
    public async Task A_reading_keeps_its_resident_when_somebody_corrects_it_who_may_not_see_them()
    {
        await using var world = await Ruled.Start("resident", Own);
        var resident = await Residents.Yoshiko(world);
        var reading = await Residents.Measure(world, resident, ("temperature", "36.8"));
        var form = SeenCard.Of(await world.Send(HotelWorld.Ito, "record.correct", new() { ["number"] = reading }));

        SeenCard.Of(await world.Press(HotelWorld.Ito, form, "訂正を保存", ("temperature", "37.0"))).Text.ShouldContain("訂正しました");

        (await Ruled.Stored(world, reading)).Row.SubjectNumber.ShouldBe(resident);
    }

    [Fact]
    public async Task The_first_refusal_says_which_rule_and_whom_to_ask()
    {
        await using var world = await Ruled.Start("resident", [.. Own, Ruled.May(AccessAction.Edit, Role.Nurse), Ruled.May(AccessAction.Add, Role.Staff)]);
        var resident = await Residents.Yoshiko(world);
        var withdraw = new JsonObject { ["number"] = resident };
        var save = new JsonObject { ["type"] = "resident", ["version"] = 2, ["number"] = resident, ["revision"] = 1, ["opId"] = "x" };

        var card = SeenCard.Of(await world.Say(HotelWorld.Suzuki, $"表示 {resident}"));
        card.Buttons.ShouldNotContain("訂正する");
        card.Buttons.ShouldNotContain("取り下げる");
        const string Edit = "「入所者台帳」の記録を訂正できるのは、看護師、管理者です。訂正が必要なときは、その人か管理者に頼んでください。";
        Said(await world.Send(HotelWorld.Suzuki, "record.correct", new() { ["number"] = resident })).ShouldBe(Edit);
        Said(await world.Send(HotelWorld.Suzuki, "record.save", save, new() { ["field:room"] = "0601" })).ShouldContain(Edit);
        Said(await world.Send(HotelWorld.Sato, "record.withdraw", withdraw, new() { ["field:reason"] = "誤り" }))
            .ShouldBe("「入所者台帳」の記録を取り下げられるのは、管理者です。取り下げが必要なときは、その人か管理者に頼んでください。");
        (await Ruled.Stored(world, resident)).Row.Revision.ShouldBe(1);
        Said(await world.Send(HotelWorld.Yamaguchi, "record.withdraw", withdraw, new() { ["field:reason"] = "誤り" })).ShouldContain("取り下げ");
        (await Ruled.Stored(world, resident)).IsWithdrawn.ShouldBeTrue();
    }

    [Fact]
    public async Task Who_may_not_add_is_told_before_filling_in_and_an_emergency_sign_opens_no_back_door()
    {
        await using var world = await HotelWorld.Start();
        var resident = await Residents.Yoshiko(world);
        await Ruled.Rule(world, "observation", Ruled.May(AccessAction.Add, Role.Nurse));
        var save = new JsonObject { ["type"] = "observation", ["version"] = 2, ["opId"] = "x" };

        Said(await world.Say(HotelWorld.Suzuki, "記録 健康観察")).ShouldStartWith("「健康観察」に記録を登録できるのは、看護師、管理者です。");
        Said(await world.Send(HotelWorld.Suzuki, "record.save", save, new() { ["field:subject"] = $"{resident}", ["field:signs"] = "chest-pain" }))
            .ShouldContain("看護師、管理者です");
        (await Residents.Last(world)).ShouldBe(resident);
        SeenCard.Of(await world.Say(HotelWorld.Sato, "記録 健康観察")).InputIds.ShouldContain("field:spo2");
    }

    [Fact]
    public async Task Who_may_add_and_not_see_is_told_that_it_is_stored()
    {
        await using var world = await Ruled.Start("resident", Ruled.May(AccessAction.View, Role.Nurse));

        var inputs = new Dictionary<string, string> { ["field:name"] = "山田 よし子", ["field:furigana"] = "やまだ よしこ", ["field:room"] = "0507", ["field:admitted"] = "2026-11-18" };
        var saved = SeenCard.Of(await world.Send(HotelWorld.Suzuki, "record.save", new() { ["type"] = "resident", ["version"] = 2, ["opId"] = "x" }, inputs)).Text;
        var number = await Residents.Last(world);

        saved.ShouldContain($"記録 #{number} を保存しました");
        saved.ShouldNotContain("よし子");
        Said(await world.Say(HotelWorld.Suzuki, $"表示 {number}")).ShouldContain("見つかりません");
        Said(await world.Say(HotelWorld.Suzuki, "一覧 入所者台帳")).ShouldStartWith("「入所者台帳」の記録を見られるのは、看護師、管理者です。");
        Said(await world.Say(HotelWorld.Sato, $"表示 {number}")).ShouldContain("よし子");
    }

    [Fact]
    public async Task Rules_never_let_in_the_vendor()
    {
        await using var world = await Ruled.Start("resident", Own);
        await Residents.Yoshiko(world);

        Said(await world.Say(HotelWorld.Tanaka, "表示 1")).ShouldContain("参加していません");
    }

    private static string Said(Answer answer) => answer switch
    {
        TextAnswer { Text: var text } => text,
        CardAnswer { Card: var card } => card.ToJsonString(Teams.Cards.CardSize.Wire),
        _ => answer.ToString()!,
    };
}
