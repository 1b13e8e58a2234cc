using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Records;

public sealed class LongFormTests
{
    [Fact]
    public async Task A_command_says_how_long_it_is_and_its_button_opens_the_first_step_as_a_dialog()
    {
        await using var world = await Installed();

        var asked = SeenCard.Of(await world.Say(Suzuki, "記録 生活状況調査"));
        var opened = await world.Send(Suzuki, "record.new", new() { ["type"] = "survey" }, null, Surface.DialogOpen);

        asked.Text.ShouldContain("23項目、3ページあります。途中で閉じても、書いたところまで残ります。");
        asked.Json.ToJsonString().ShouldContain("\"type\":\"task/fetch\"");
        asked.Json.ToJsonString().ShouldNotContain("Action.Execute");
        var first = SeenCard.Of(opened.ShouldBeOfType<DialogAnswer>());
        first.Text.ShouldContain("1/3ページ\n本人");
        first.Buttons.ShouldBe(["次へ", "やめる"]);
        first.InputIds.Count.ShouldBe(8);
    }

    [Fact]
    public async Task Steps_keep_what_was_typed_and_all_of_it_is_saved_together()
    {
        await using var world = await Installed();
        var second = await Press(world, await First(world), "次へ", ("q1", "山田"), ("q3", "三"));
        var third = await Press(world, second, "次へ", ("q8", "八"));

        var back = await Press(world, await Press(world, third, "戻る", ("q14", "十四")), "戻る");
        var again = await Press(world, await Press(world, back, "次へ"), "次へ");
        var saved = await Press(world, again, "保存", ("q20", "5"));

        second.Text.ShouldContain("2/3ページ\n住まい");
        (back.Input("q1"), back.Input("q3"), again.Input("q14")).ShouldBe(("山田", "三", "十四"));
        saved.Text.ShouldContain("✓ 保存しました  記録 #1");
        var values = await Values(world);
        (values.Text("q1"), values.Text("q3"), values.Text("q8"), values.Text("q14"), values.Number("q20")).ShouldBe(("山田", "三", "八", "十四", 5m));
    }

    [Fact]
    public async Task What_is_wrong_in_the_open_step_is_said_before_the_next_one_and_back_is_always_free()
    {
        await using var world = await Installed();

        var refused = await Press(world, await First(world), "次へ", ("q2", "猫"));
        var second = await Press(world, refused, "次へ", ("q1", "山田"));

        refused.ErrorAt("q1").ShouldBe("✕ 質問1を入力してください。");
        refused.Input("q2").ShouldBe("猫");
        (await Press(world, second, "戻る", ("q8", "八"))).Text.ShouldContain("1/3ページ");
    }

    [Fact]
    public async Task A_correction_is_saved_from_whichever_step_it_was_made_in()
    {
        await using var world = await Installed();
        var third = await Press(world, await Press(world, await First(world), "次へ", ("q1", "山田"), ("q3", "三")), "次へ", ("q8", "八"));
        await Press(world, third, "保存", ("q20", "5"));

        var correction = SeenCard.Of(await world.Send(Suzuki, "record.correct", new() { ["number"] = 1 }));
        var corrected = await Press(world, correction, "訂正を保存", ("q3", "参"));

        correction.Text.ShouldContain("1/3ページ");
        corrected.Text.ShouldContain("✓ 訂正しました  記録 #1");
        var values = await Values(world);
        (values.Text("q1"), values.Text("q3"), values.Text("q8"), values.Number("q20")).ShouldBe(("山田", "参", "八", 5m));
    }

    [Fact]
    public async Task What_is_asked_at_saving_opens_the_step_with_the_field_keeps_everything_and_is_saved_from_there()
    {
        await using var world = await Installed();
        var second = await Press(world, await First(world), "次へ", ("q1", "山田"), ("age", "120"));
        var third = await Press(world, second, "次へ");

        var asked = await Press(world, third, "保存", ("q20", "5"));
        var saved = await Press(world, asked, "この値で保存");

        asked.Text.ShouldContain("1/3ページ");
        asked.ErrorAt("age").ShouldContain("本当ですか");
        asked.Input("age").ShouldBe("120");
        saved.Text.ShouldContain("✓ 保存しました");
        ((await Values(world)).Number("age"), (await Values(world)).Number("q20")).ShouldBe((120m, 5m));
    }

    [Fact]
    public async Task A_condition_looks_at_the_answers_of_other_steps()
    {
        await using var world = await Installed();

        var cat = await Press(world, await First(world), "次へ", ("q1", "山田"), ("q2", "猫"));
        var dog = await Press(world, await Press(world, cat, "戻る"), "次へ", ("q2", "犬"));

        cat.InputIds.ShouldNotContain("field:pet");
        dog.InputIds.ShouldContain("field:pet");
    }

    [Fact]
    public async Task A_dialog_closed_by_accident_is_gone_on_with_at_its_step()
    {
        await using var world = await Installed();
        await Third(world);

        var offer = SeenCard.Of(await world.Say(Suzuki, "記録 生活状況調査"));
        var third = await Press(world, offer, "続きから書く");

        third.Text.ShouldContain("3/3ページ");
        (await Press(world, third, "保存")).Text.ShouldContain("✓ 保存しました");
        (await Values(world)).Text("q1").ShouldBe("山田");
    }

    [Fact]
    public async Task A_correction_in_one_step_leaves_the_others_as_they_are()
    {
        await using var world = await Installed();
        await Press(world, await Third(world), "保存", ("q14", "十四"));
        var first = SeenCard.Of(await world.Send(Suzuki, "record.correct", new() { ["number"] = 1 }));

        var last = await Press(world, await Press(world, first, "次へ", ("q1", "山口")), "次へ");
        await Press(world, last, "訂正を保存");

        var values = await Values(world);
        (values.Text("q1"), values.Text("q14")).ShouldBe(("山口", "十四"));
    }

    [Fact]
    public async Task An_emergency_sign_does_not_wait_for_the_other_steps()
    {
        await using var world = await Installed();
        var third = await Third(world);

        var saved = await Press(world, third, "戻る", ("signs", "pain"));

        saved.Text.ShouldContain("✓ 保存しました  記録 #1");
        (await Values(world)).Choices("signs").ShouldBe(["pain"]);
    }

    [Fact]
    public async Task Somebody_elses_card_does_not_bring_their_answers()
    {
        await using var world = await Installed();
        var third = await Third(world);

        var refused = SeenCard.Of(await world.Press(Sato, third, "保存", ("q20", "5")));

        refused.Input("q1").ShouldBe("");
        refused.ErrorAt("q1").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Five_hundred_fields_come_in_cards_of_legal_size()
    {
        await using var world = await HotelWorld.Start();
        await LongRegister.InstallLargest(world);
        var step = SeenCard.Of(await world.Send(Suzuki, "record.new", new() { ["type"] = "largest" }));

        for (var i = 0; i < 3; i++)
        {
            CardSize.Fits(step.Json).ShouldBeTrue();
            step = await Press(world, step, "次へ", [.. step.InputIds.Where(id => id != "field:_page").Select(id => (id["field:".Length..], new string('長', 150)))]);
        }

        step.Text.ShouldContain("4/63ページ");
        (await Press(world, step, "開く", ("_page", "60"))).Text.ShouldContain("61/63ページ");
        (await Press(world, step, "戻る")).Inputs.Where(i => i.Key != "field:_page").ShouldAllBe(i => i.Value.Length == 150);
    }

    [Fact]
    public async Task Any_step_is_one_press_away_by_its_heading_and_what_was_typed_comes_along()
    {
        await using var world = await HotelWorld.Start();
        await LongRegister.InstallHeaded(world);
        var first = SeenCard.Of(await world.Send(Suzuki, "record.new", new() { ["type"] = "headed" }));

        first.Json.ToJsonString(CardSize.Wire).ShouldContain("\"5  第2章: 質問26〜質問32\"");
        var wrong = await Press(world, first, "開く", ("_page", "4"), ("q2", "二"));
        var fifth = await Press(world, wrong, "開く", ("_page", "4"), ("q1", "一"));
        var last = await Press(world, fifth, "開く", ("_page", "15"), ("q26", "二十六"));
        var saved = await Press(world, last, "保存", ("q100", "百"));

        wrong.ErrorAt("q1").ShouldBe("✕ 質問1を入力してください。");
        (wrong.Input("q2"), fifth.Input("_page")).ShouldBe(("二", "4"));
        fifth.Text.ShouldContain("5/16ページ");
        saved.Text.ShouldContain("✓ 保存しました");
        var values = await Values(world);
        (values.Text("q1"), values.Text("q2"), values.Text("q26"), values.Text("q100")).ShouldBe(("一", "二", "二十六", "百"));
        (await Press(world, fifth, "開く", ("_page", "そこ"))).Text.ShouldContain("5/16ページ");
    }

    [Fact]
    public async Task What_is_refused_is_opened_wherever_it_was_saved_from()
    {
        await using var world = await HotelWorld.Start();
        await LongRegister.InstallHeaded(world);
        await Residents.Save(world, "headed", ("q1", "一"));
        var form = SeenCard.Of(await world.Send(Suzuki, "record.correct", new() { ["number"] = 1 }));

        var last = await Press(world, form, "開く", ("_page", "15"), ("q3", "三"));
        var fifth = await Press(world, last, "開く", ("_page", "4"), ("cost", "たくさん"));
        var refused = await Press(world, fifth, "訂正を保存", ("q26", "二十六"));
        var corrected = await Press(world, refused, "訂正を保存", ("cost", "12"));

        refused.Text.ShouldContain("16/16ページ");
        refused.Input("cost").ShouldBe("たくさん");
        refused.ErrorAt("cost").ShouldNotBeEmpty();
        corrected.Text.ShouldContain("✓ 訂正しました");
        var values = await Values(world);
        (values.Text("q3"), values.Text("q26"), values.Number("cost")).ShouldBe(("三", "二十六", 12m));
    }

    [Fact]
    public async Task Long_texts_stand_whole_in_the_form_that_corrects_them()
    {
        await using var world = await HotelWorld.Start();
        await LongRegister.InstallStories(world);
        var story = string.Concat(Enumerable.Repeat("夜間にせき込み。", 250));
        await Residents.Save(world, "stories", [.. Enumerable.Range(1, 8).Select(n => ($"q{n}", story))]);

        var form = SeenCard.Of(await world.Send(Suzuki, "record.correct", new() { ["number"] = 1 }));
        var second = await Press(world, form, "次へ", ("q1", "短く"));
        var saved = await Press(world, second, "訂正を保存");

        saved.Text.ShouldContain("✓ 訂正しました");
        var values = await Values(world);
        values.Text("q1").ShouldBe("短く");
        Enumerable.Range(2, 7).Where(n => values.Text($"q{n}") != story).ShouldBeEmpty();
    }

    private static async Task<HotelWorld> Installed()
    {
        var world = await HotelWorld.Start();
        await LongRegister.Install(world);
        return world;
    }

    private static async Task<SeenCard> First(HotelWorld world) =>
        SeenCard.Of(await world.Send(Suzuki, "record.new", new JsonObject { ["type"] = "survey" }, null, Surface.DialogOpen));

    private static async Task<SeenCard> Third(HotelWorld world) =>
        await Press(world, await Press(world, await First(world), "次へ", ("q1", "山田")), "次へ");

    private static async Task<SeenCard> Press(HotelWorld world, SeenCard card, string button, params (string, string)[] typed) =>
        SeenCard.Of(await world.Press(Suzuki, card, button, typed));

    private static async Task<Domain.RecordTypes.RecordValues> Values(HotelWorld world) =>
        (await world.Read((db, token) => LoadRecord.Run(db, 1, token)))!.Values;
}
