using System.Text.Json.Nodes;
using BotApp.Domain.Events;
using BotApp.Domain.Records;
using BotApp.Domain.Records.History;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records;

public sealed class CorrectTests
{
    [Fact]
    public async Task A_correction_is_a_revision_with_who_when_before_and_after()
    {
        await using var world = await Measured();
        var form = await Correction(world, HotelWorld.Sato);
        world.Clock.Advance(TimeSpan.FromMinutes(15));

        await world.Press(HotelWorld.Sato, form, "訂正を保存", ("temperature", "37.2"));

        var shown = SeenCard.Of(await world.Say(HotelWorld.Ito, "表示 2"));
        shown.Text.ShouldContain("11/21 18:20  佐藤 花子 が訂正");
        shown.Text.ShouldContain("体温: 36.8 ℃ → 37.2 ℃");
        shown.Text.ShouldContain("11/21 18:05  鈴木 次郎 が記録");
        (await LastEvent(world)).ShouldBe((EventKind.RecordCorrected, 2L, 2));
    }

    [Fact]
    public async Task History_reads_in_English_too()
    {
        await using var world = await Measured();
        await world.Press(HotelWorld.Sato, await Correction(world, HotelWorld.Sato), "訂正を保存", ("temperature", "37.2"));

        var shown = SeenCard.Of(await world.Say(HotelWorld.Ito.InEnglish, "show 2"));

        shown.Text.ShouldContain("Nov 21 18:05  corrected by 佐藤 花子");
        shown.Text.ShouldContain("Temperature: 36.8 °C → 37.2 °C");
    }

    [Fact]
    public async Task A_reading_at_the_wrong_resident_is_put_at_the_right_one()
    {
        await using var world = await Measured();
        var shinomiya = await Residents.Shinomiya(world);
        var form = await Correction(world, HotelWorld.Suzuki);

        var corrected = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "訂正を保存", ("subject", $"{shinomiya}")));

        corrected.Text.ShouldContain("✓ 訂正しました  記録 #2");
        corrected.Text.ShouldContain("0302号室 四宮 一郎さん");
        (await world.Read((db, token) => LoadRecord.Run(db, 2, token)))!.Row.SubjectNumber.ShouldBe(shinomiya);
        SeenCard.Of(await world.Say(HotelWorld.Suzuki, "表示 2")).Text
            .ShouldContain("対象者: 0507号室 山田 よし子さん（82） → 0302号室 四宮 一郎さん");
    }

    [Fact]
    public async Task Of_two_who_correct_different_fields_both_corrections_hold_and_the_second_is_told()
    {
        await using var world = await Measured();
        var sato = await Correction(world, HotelWorld.Sato);
        var ito = await Correction(world, HotelWorld.Ito);
        await world.Press(HotelWorld.Sato, sato, "訂正を保存", ("temperature", "37.2"));

        var merged = SeenCard.Of(await world.Press(HotelWorld.Ito, ito, "訂正を保存", ("spo2", "96")));

        merged.Text.ShouldContain("佐藤 花子 の 11/21 18:05 の訂正（体温: 36.8 ℃ → 37.2 ℃）も残しています。");
        merged.Text.ShouldContain("37.2 ℃");
        merged.Text.ShouldContain("96 %");
        (await Revisions(world)).ShouldBe(3);
    }

    [Fact]
    public async Task The_second_sees_both_values_with_who_and_when_and_decides_field_by_field()
    {
        await using var world = await Measured();
        var sato = await Correction(world, HotelWorld.Sato);
        var ito = await Correction(world, HotelWorld.Ito);
        await world.Press(HotelWorld.Sato, sato, "訂正を保存", ("temperature", "37.2"), ("spo2", "95"), ("pulse", "70"));

        var clash = SeenCard.Of(await world.Press(HotelWorld.Ito, ito, "訂正を保存", ("temperature", "36.9"), ("spo2", "96"), ("notes", "再測定")));
        var decided = SeenCard.Of(await world.Press(HotelWorld.Ito, clash, "この内容で保存", ("temperature", "mine"), ("spo2", "theirs")));

        clash.Json.ToJsonString(Teams.Cards.CardSize.Wire).ShouldContain("あなた: 36.9 ℃");
        clash.Json.ToJsonString(Teams.Cards.CardSize.Wire).ShouldContain("佐藤 花子 11/21 18:05: 37.2 ℃");
        clash.Text.ShouldContain("もとの値: 36.8 ℃");
        clash.InputIds.ShouldBe(["field:temperature", "field:spo2"]);
        decided.Text.ShouldContain("✓ 訂正しました");
        var values = (await world.Read((db, token) => LoadRecord.Run(db, 2, token)))!.Values;
        (values.Number("temperature"), values.Number("spo2"), values.Number("pulse")).ShouldBe((36.9m, 95m, 70m));
        SeenCard.Of(await world.Say(HotelWorld.Ito, "表示 2")).Text.ShouldContain("再測定");
        (await Revisions(world)).ShouldBe(3);
    }

    [Fact]
    public async Task What_is_not_decided_is_not_saved_and_what_was_typed_is_still_there()
    {
        await using var world = await Measured();
        var sato = await Correction(world, HotelWorld.Sato);
        var ito = await Correction(world, HotelWorld.Ito);
        await world.Press(HotelWorld.Sato, sato, "訂正を保存", ("temperature", "37.2"));
        var clash = SeenCard.Of(await world.Press(HotelWorld.Ito, ito, "訂正を保存", ("temperature", "36.9")));

        var asked = await world.Press(HotelWorld.Ito, clash, "この内容で保存");
        var forged = await world.Press(HotelWorld.Sato, clash, "この内容で保存", ("temperature", "mine"));
        var form = SeenCard.Of(await world.Press(HotelWorld.Ito, clash, "フォームで直す"));

        asked.ShouldBeOfType<Teams.Turns.TextAnswer>().Text.ShouldContain("すべての項目で選んでください");
        forged.ShouldBeOfType<Teams.Turns.TextAnswer>();
        form.Input("temperature").ShouldBe("36.9");
        (await Revisions(world)).ShouldBe(2);
    }

    [Fact]
    public async Task More_than_a_screen_of_clashing_fields_is_decided_screen_by_screen()
    {
        await using var world = await Surveyed();

        var first = await Clashing(world);
        var second = SeenCard.Of(await world.Press(HotelWorld.Ito, first, "決定", [.. Decisions(1, 20, n => n == 3 ? "theirs" : "mine")]));
        var decided = SeenCard.Of(await world.Press(HotelWorld.Ito, second, "この内容で保存", [.. Decisions(21, 25, n => n == 22 ? "theirs" : "mine")]));

        first.Text.ShouldContain("記録 #1 を訂正 · 25項目のうち 1〜20");
        second.Text.ShouldContain("記録 #1 を訂正 · 25項目のうち 21〜25");
        second.InputIds.ShouldBe(["field:q21", "field:q22", "field:q23", "field:q24", "field:q25"]);
        decided.Text.ShouldContain("✓ 訂正しました");
        (await Answers(world)).ShouldBe(Enumerable.Range(1, 25).Select(n => n is 3 or 22 ? $"佐藤{n}" : $"伊藤{n}"));
        (await world.Read((db, token) => db.Revisions.CountAsync(r => r.RecordNumber == 1, token))).ShouldBe(3);
    }

    [Theory]
    [InlineData("mine", "伊藤")]
    [InlineData("theirs", "佐藤")]
    public async Task The_fields_of_the_next_screens_are_decided_at_once_by_one_choice(string choice, string whose)
    {
        await using var world = await Surveyed();

        var decided = SeenCard.Of(await world.Press(
            HotelWorld.Ito, await Clashing(world), "決定", [.. Decisions(1, 20, n => n == 3 ? "theirs" : "mine"), ("Rest", choice)]));

        decided.Text.ShouldContain("✓ 訂正しました");
        (await Answers(world)).ShouldBe(Enumerable.Range(1, 25).Select(n => n == 3 ? "佐藤3" : n > 20 ? $"{whose}{n}" : $"伊藤{n}"));
    }

    private static async Task<HotelWorld> Surveyed()
    {
        var world = await HotelWorld.Start();
        await LongRegister.InstallWide(world);
        await Residents.Save(world, "wide", [.. Enumerable.Range(1, 25).Select(n => ($"q{n}", $"初め{n}"))]);
        return world;
    }

    /// <summary>Two corrected every field of a record; what the second sees.</summary>
    private static async Task<SeenCard> Clashing(HotelWorld world)
    {
        var sato = SeenCard.Of(await world.Send(HotelWorld.Sato, "record.correct", new() { ["number"] = 1 }));
        var ito = SeenCard.Of(await world.Send(HotelWorld.Ito, "record.correct", new() { ["number"] = 1 }));
        await Retype(world, HotelWorld.Sato, sato, "佐藤");
        return await Retype(world, HotelWorld.Ito, ito, "伊藤");
    }

    /// <summary>Goes through all steps of the form.</summary>
    private static async Task<SeenCard> Retype(HotelWorld world, Actor who, SeenCard form, string name)
    {
        while (true)
        {
            (string, string)[] typed = [.. form.InputIds.Select(id => id["field:".Length..]).Select(key => (key, $"{name}{key[1..]}"))];
            var button = form.Buttons.Contains("次へ") ? "次へ" : "訂正を保存";
            form = SeenCard.Of(await world.Press(who, form, button, typed));
            if (button != "次へ")
            {
                return form;
            }
        }
    }

    private static IEnumerable<(string, string)> Decisions(int from, int to, Func<int, string> choice) =>
        Enumerable.Range(from, to - from + 1).Select(n => ($"q{n}", choice(n)));

    private static async Task<IEnumerable<string?>> Answers(HotelWorld world)
    {
        var values = (await world.Read((db, token) => LoadRecord.Run(db, 1, token)))!.Values;
        return Enumerable.Range(1, 25).Select(n => values.Text($"q{n}"));
    }

    [Fact]
    public async Task Twenty_who_save_the_same_correction_form_at_once_make_one_revision()
    {
        await using var world = await Measured();
        var forms = new List<SeenCard>();
        for (var i = 0; i < 20; i++)
        {
            forms.Add(await Correction(world, HotelWorld.Sato));
        }

        var answers = await Task.WhenAll(forms.Select((form, i) => world.Press(HotelWorld.Sato, form, "訂正を保存", ("spo2", $"{75 + i}"))));

        (await Revisions(world)).ShouldBe(2);
        answers.Count(a => SeenCard.Of(a).Text.Contains("✓ 訂正しました", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Saving_without_a_change_makes_no_revision()
    {
        await using var world = await Measured();

        var same = SeenCard.Of(await world.Press(HotelWorld.Sato, await Correction(world, HotelWorld.Sato), "訂正を保存"));

        same.Text.ShouldContain("記録 #2");
        (await Revisions(world)).ShouldBe(1);
    }

    [Fact]
    public async Task An_emptied_field_is_empty_afterwards_and_the_history_knows()
    {
        await using var world = await Measured();

        await world.Press(HotelWorld.Sato, await Correction(world, HotelWorld.Sato), "訂正を保存", ("spo2", ""));

        SeenCard.Of(await world.Say(HotelWorld.Sato, "表示 2")).Text.ShouldContain("SpO2: 97 % → （なし）");
    }

    [Fact]
    public async Task A_corrected_name_finds_the_readings_too()
    {
        await using var world = await Measured();
        var resident = SeenCard.Of(await world.Press(HotelWorld.Suzuki, SeenCard.Of(await world.Say(HotelWorld.Suzuki, "表示 1")), "訂正する"));

        await world.Press(HotelWorld.Suzuki, resident, "訂正を保存", ("name", "山口 よし子"), ("furigana", "やまぐち よしこ"));

        SeenCard.Of(await world.Say(HotelWorld.Suzuki, "検索 健康観察 山口")).Text.ShouldContain("#2");
        SeenCard.Of(await world.Say(HotelWorld.Suzuki, "検索 健康観察 山田")).Text.ShouldContain("該当する記録はありません");
        (await Revisions(world)).ShouldBe(1);
    }

    [Fact]
    public async Task A_forged_revision_changes_nothing()
    {
        await using var world = await Measured();
        var data = new JsonObject { ["type"] = "observation", ["number"] = 2, ["revision"] = 99, ["opId"] = "forged" };

        var answer = SeenCard.Of(await world.Send(HotelWorld.Sato, "record.save", data, new() { ["field:subject"] = "1", ["field:spo2"] = "80" }));

        answer.Buttons.ShouldContain("訂正を保存");
        (await Revisions(world)).ShouldBe(1);
    }

    [Fact]
    public async Task A_number_of_another_register_is_no_record_of_this_one()
    {
        await using var world = await Measured();
        var data = new JsonObject { ["type"] = "observation", ["number"] = 1, ["revision"] = 1, ["opId"] = "forged" };

        var answer = await world.Send(HotelWorld.Sato, "record.save", data, new() { ["field:subject"] = "1", ["field:spo2"] = "80" });

        answer.ShouldBeOfType<Teams.Turns.TextAnswer>().Text.ShouldContain("記録 #1 は見つかりません");
    }

    private static async Task<HotelWorld> Measured()
    {
        var world = await HotelWorld.Start();
        var yoshiko = await Residents.Yoshiko(world);
        await Residents.Measure(world, yoshiko, ("temperature", "36.8"), ("spo2", "97"));
        return world;
    }

    private static async Task<SeenCard> Correction(HotelWorld world, Actor who) =>
        SeenCard.Of(await world.Press(who, SeenCard.Of(await world.Say(who, "表示 2")), "訂正する"));

    private static Task<int> Revisions(HotelWorld world) => world.Read((db, token) => db.Revisions.CountAsync(r => r.RecordNumber == 2, token));

    private static Task<(EventKind, long?, int?)> LastEvent(HotelWorld world) => world.Read(async (db, token) =>
    {
        var last = await db.Set<Event>().Where(e => e.RecordNumber != null).OrderByDescending(e => e.Id).FirstAsync(token);
        return (last.Kind, last.RecordNumber, last.Revision);
    });
}
