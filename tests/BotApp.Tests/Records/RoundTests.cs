using System.Text.Json.Nodes;
using BotApp.Domain.Records.Rounds;
using BotApp.Teams.Turns;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Records;

public sealed class RoundTests
{
    [Fact]
    public async Task A_round_goes_through_the_list_that_it_began_from_in_its_order()
    {
        await using var world = await Three();
        var first = await Begin(world);

        var second = await Save(world, first, ("temperature", "36.5"));
        var third = await Save(world, second, ("temperature", "36.6"));

        // By furigana, as the list stands: しのみや, たなか, やまだ.
        first.Text.ShouldContain("巡回 1/3\n0302号室 四宮 一郎さん");
        second.Text.ShouldContain("巡回 2/3\n0201号室 田中 実さん");
        second.Text.ShouldContain("✓ 保存しました  記録 #4");
        third.Text.ShouldContain("巡回 3/3\n0507号室 山田 よし子さん（82）");
        third.Buttons.ShouldContain("保存して終わる");
    }

    [Fact]
    public async Task Beside_the_inputs_stand_the_values_of_whoever_comes_next()
    {
        await using var world = await Three();
        await Residents.Measure(world, 3, ("temperature", "37.1"));

        var second = await Save(world, await Begin(world), ("temperature", "36.5"));

        second.Input("subject").ShouldBe("3");
        second.Text.ShouldContain("前回 37.1 ℃  11/21 18:05");
        second.Input("temperature").ShouldBe("");
    }

    [Fact]
    public async Task The_next_form_says_whose_record_was_saved_and_what_was_found_in_it()
    {
        await using var world = await Three();

        var second = await Save(world, await Begin(world), ("spo2", "92"));
        var third = await Save(world, second, ("temperature", "36.6"));

        second.Text.ShouldContain("0302号室 四宮 一郎さん · SpO2 92 %  ⛔ 緊急\n");
        third.Text.ShouldContain("記録 #5\n0201号室 田中 実さん\n");
    }

    [Fact]
    public async Task At_the_end_it_says_who_was_done_and_who_was_skipped()
    {
        await using var world = await Three();
        var second = await Save(world, await Begin(world), ("temperature", "36.5"));
        var third = SeenCard.Of(await world.Press(Suzuki, second, "とばす"));

        var end = await Save(world, third, ("temperature", "36.7"), "保存して終わる");

        end.Text.ShouldContain("✓ 巡回が終わりました");
        end.Text.ShouldContain("記録 2 / 3 · とばした 1");
        end.Text.ShouldContain("0201号室 田中 実さん\nとばしました");
        end.Text.ShouldContain("0302号室 四宮 一郎さん\n✓ 記録 #4  11/21 18:05");
        var skipped = SeenCard.Of(await world.Press(Suzuki, end, "とばした分を記録"));
        skipped.Text.ShouldContain("巡回 2/3\n0201号室 田中 実さん");
        (await Save(world, skipped, ("temperature", "36.8"), "保存して終わる")).Text.ShouldContain("記録 3 / 3");
    }

    [Fact]
    public async Task A_round_is_ended_by_one_press_and_gone_on_with_by_another()
    {
        await using var world = await Three();
        var second = await Save(world, await Begin(world), ("temperature", "36.5"));

        var ended = SeenCard.Of(await world.Press(Suzuki, second, "巡回を終える"));

        ended.Text.ShouldContain("巡回を途中で終えました");
        ended.Text.ShouldContain("記録 1 / 3 · 残り 2");
        SeenCard.Of(await world.Press(Suzuki, ended, "続ける")).Text.ShouldContain("巡回 2/3");
    }

    [Fact]
    public async Task A_refused_form_stays_on_its_round_with_everything_kept()
    {
        await using var world = await Three();

        var refused = SeenCard.Of(await world.Press(Suzuki, await Begin(world), "保存して次へ", ("temperature", "365"), ("notes", "食欲あり")));
        var next = await Save(world, refused, ("temperature", "36.5"));

        refused.ErrorAt("temperature").ShouldContain("36.5 の間違いではありませんか");
        refused.Input("notes").ShouldBe("食欲あり");
        next.Text.ShouldContain("巡回 2/3");
    }

    [Fact]
    public async Task What_was_just_saved_is_put_right_in_one_press_and_the_round_goes_on()
    {
        await using var world = await Three();
        var second = await Save(world, await Begin(world), ("temperature", "36.5"));

        var correction = SeenCard.Of(await world.Press(Suzuki, second, "訂正する"));
        var back = SeenCard.Of(await world.Press(Suzuki, correction, "訂正を保存", ("temperature", "36.9")));

        correction.Input("temperature").ShouldBe("36.5");
        back.Text.ShouldContain("✓ 訂正しました  記録 #4");
        back.Text.ShouldContain("巡回 2/3");
    }

    [Fact]
    public async Task What_was_typed_before_skipping_or_correcting_is_there_when_its_turn_comes_again()
    {
        await using var world = await Three();
        var second = await Save(world, await Begin(world), ("temperature", "36.5"));

        var correction = SeenCard.Of(await world.Press(Suzuki, second, "訂正する", ("notes", "咳あり")));
        var back = SeenCard.Of(await world.Press(Suzuki, correction, "訂正を保存", ("temperature", "36.9")));
        var third = SeenCard.Of(await world.Press(Suzuki, back, "とばす", ("pulse", "72")));
        var end = SeenCard.Of(await world.Press(Suzuki, third, "保存して終わる", ("temperature", "36.6")));
        var again = SeenCard.Of(await world.Press(Suzuki, end, "とばした分を記録"));

        back.Input("notes").ShouldBe("咳あり");
        (again.Input("subject"), again.Input("notes"), again.Input("pulse")).ShouldBe(("3", "咳あり", "72"));
    }

    [Fact]
    public async Task The_same_press_again_saves_skips_and_begins_once()
    {
        await using var world = await Three();
        var list = SeenCard.Of(await world.Say(Suzuki, "検索 入所者台帳"));
        var first = SeenCard.Of(await world.Press(Suzuki, list, "巡回を始める"));
        await world.Press(Suzuki, list, "巡回を始める");

        var second = await Save(world, first, ("temperature", "36.5"));
        var again = await Save(world, first, ("temperature", "36.5"));
        await world.Press(Suzuki, second, "とばす");
        await world.Press(Suzuki, second, "とばす");

        again.Text.ShouldContain("巡回 2/3");
        (await world.Read((db, token) => db.Rounds.CountAsync(token))).ShouldBe(1);
        (await Residents.Last(world)).ShouldBe(4);
        (await world.Read((db, token) => db.RoundStops.CountAsync(s => s.SkippedAt != null, token))).ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_elses_round_is_gone_on_with()
    {
        await using var world = await Three();
        await Begin(world);
        var data = new JsonObject { ["round"] = 1, ["stop"] = 1 };

        (await world.Send(Sato, "round.skip", data)).ShouldBeOfType<TextAnswer>().Text.ShouldContain("この巡回は見つかりません");

        (await world.Read((db, token) => db.RoundStops.CountAsync(s => s.SkippedAt != null, token))).ShouldBe(0);
    }

    [Fact]
    public async Task Who_left_the_list_meanwhile_is_passed_over()
    {
        await using var world = await Three();
        var first = await Begin(world);
        await world.Send(Suzuki, "record.withdraw", new() { ["number"] = 3 }, new() { ["field:reason"] = "二重に登録した" });

        var next = await Save(world, first, ("temperature", "36.5"));

        next.Text.ShouldContain("巡回 3/3\n0507号室 山田 よし子さん（82）");
    }

    [Fact]
    public async Task From_the_card_of_a_saved_record_one_press_leads_to_the_next_room()
    {
        await using var world = await Three();
        var form = SeenCard.Of(await world.Say(Suzuki, "記録 健康観察 四宮"));
        var saved = SeenCard.Of(await world.Press(Suzuki, form, "保存", ("temperature", "36.5")));

        var next = SeenCard.Of(await world.Press(Suzuki, saved, "次の人へ"));

        next.Text.ShouldContain("巡回 2/2\n0507号室 山田 よし子さん（82）");
    }

    [Fact]
    public async Task A_register_that_is_about_nobody_goes_round_what_it_points_to()
    {
        await using var world = await HotelWorld.Start();
        await StockRegister.Install(world);
        var mask = await StockRegister.Add(world, "マスク");
        await StockRegister.Add(world, "手袋");
        await StockRegister.Move(world, mask, "in", "120");
        var list = SeenCard.Of(await world.Say(Suzuki.InEnglish, "検索 医療物品"));

        var first = SeenCard.Of(await world.Press(Suzuki.InEnglish, list, "Begin a round"));
        var second = await Save(world, Suzuki.InEnglish, first.With("count", "5").With("direction", "in"), "Save, next");

        first.Text.ShouldContain("Round 1/2\n手袋");
        second.Text.ShouldContain("Round 2/2\nマスク");
        second.Text.ShouldContain("Previous 120");
    }

    [Fact]
    public async Task A_list_longer_than_a_round_is_gone_through_in_parts_that_say_which_they_are()
    {
        await using var world = await HotelWorld.Start();
        for (var n = 1; n <= BeginRound.Most + 3; n++)
        {
            await Residents.Add(world, $"入所 {n}", "にゅうしょ " + string.Concat($"{n:0000}".Select(digit => "あいうえおかきくけこ"[digit - '0'])), $"{n:0000}");
        }

        var list = SeenCard.Of(await world.Say(Suzuki, "検索 入所者台帳"));
        var first = SeenCard.Of(await world.Press(Suzuki, list, "巡回を始める（300件ずつ）"));
        await world.Write((db, token) => db.RoundStops.Where(s => s.Place < 300).ExecuteUpdateAsync(s => s.SetProperty(x => x.DoneAt, world.Clock.GetUtcNow()), token));
        var early = SeenCard.Of(await world.Press(Suzuki, first, "巡回を終える"));
        var last = SeenCard.Of(await world.Press(Suzuki, early, "続ける"));
        var end = await Save(world, last, ("temperature", "36.5"), "保存して終わる");
        var further = SeenCard.Of(await world.Press(Suzuki, end, "301件目から続ける"));
        await world.Press(Suzuki, end, "301件目から続ける");
        var ended = SeenCard.Of(await world.Press(Suzuki, further, "巡回を終える"));

        first.Text.ShouldContain("巡回 1/300 · 一覧 303件のうち 1〜300件目\n0001号室");
        early.Text.ShouldContain("記録 299 / 300 · 残り 1 · 一覧 303件のうち 1〜300件目");
        last.Text.ShouldContain("巡回 300/300 · 一覧 303件のうち 1〜300件目\n0300号室");
        end.Text.ShouldContain("✓ 一覧の300件目まで終わりました");
        further.Text.ShouldContain("巡回 1/3 · 一覧 303件のうち 301〜303件目\n0301号室");
        ended.Buttons.ShouldBe(["続ける"]);
        (await world.Read((db, token) => db.Rounds.CountAsync(token))).ShouldBe(2);
    }

    [Fact]
    public void A_list_that_nobody_counted_says_that_it_is_longer()
    {
        var round = new Round { Field = "subject", Before = 300, Listed = 1001, HasMore = true };
        List<RoundStop> stops = [.. Enumerable.Range(1, 300).Select(place => new RoundStop { Place = place })];

        new LoadedRound(round, stops).Part.ShouldBe(new(301, 600, 1000, IsExact: false));
        round.Before = 900;
        new LoadedRound(round, stops).Part.ShouldBe(new(901, 1200, 1200, IsExact: false));
        (round.HasMore, round.Listed) = (false, 1200);
        new LoadedRound(round, stops).Part.ShouldBe(new(901, 1200, 1200, IsExact: true));
    }

    private static async Task<HotelWorld> Three()
    {
        var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        await Residents.Shinomiya(world);
        await Residents.Add(world, "田中 実", "たなか みのる", "0201");
        return world;
    }

    private static async Task<SeenCard> Begin(HotelWorld world) =>
        SeenCard.Of(await world.Press(Suzuki, SeenCard.Of(await world.Say(Suzuki, "検索 入所者台帳")), "巡回を始める"));

    private static Task<SeenCard> Save(HotelWorld world, SeenCard form, (string Field, string Value) typed, string button = "保存して次へ") =>
        Save(world, Suzuki, form.With(typed.Field, typed.Value), button);

    private static async Task<SeenCard> Save(HotelWorld world, Actor who, SeenCard form, string button) =>
        SeenCard.Of(await world.Press(who, form, button));
}
