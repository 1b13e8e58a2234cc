using BotApp.Domain.Records;
using BotApp.Domain.Records.History;
using BotApp.Domain.Text;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records;

public sealed class SaveTests
{
    [Fact]
    public async Task A_form_is_filled_in_and_saved_under_a_number()
    {
        await using var world = await HotelWorld.Start();
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 入所者台帳"));

        var saved = SeenCard.Of(await world.Press(
            HotelWorld.Suzuki, form, "保存", ("name", "山田 よし子"), ("furigana", "やまだ よしこ"), ("room", "０５０７号室"), ("born", "1944-03-02")));

        saved.Text.ShouldContain("✓ 保存しました  記録 #1");
        saved.Text.ShouldContain("0507号室 山田 よし子さん（82）");
        saved.Text.ShouldContain("部屋: ０５０７号室 → 0507 として保存しました");
        saved.Buttons.ShouldContain("訂正する");
    }

    [Fact]
    public async Task What_was_typed_is_said_back_once_and_never_where_the_value_is_masked()
    {
        await using var world = await HotelWorld.Start();
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 入所者台帳"));
        var saved = SeenCard.Of(await world.Press(
            HotelWorld.Suzuki, form, "保存",
            ("name", "山田 よし子"), ("furigana", "やまだ よしこ"), ("room", "０５０７号室"), ("born:written", "S19.3.2"), ("phone", "０９０ー１２３４ー５６７８")));

        var shown = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "表示 1"));
        var inChannel = SeenCard.Of(await world.SayInChannel(HotelWorld.Suzuki, "表示 1"));

        saved.Text.ShouldContain("０９０ー１２３４ー５６７８ → 090-1234-5678 として保存しました");
        shown.Text.ShouldNotContain("として保存しました");
        inChannel.Text.ShouldContain("電話\n●●●");
        inChannel.Text.ShouldNotContain("０９０");
        inChannel.Text.ShouldNotContain("S19.3.2");
    }

    [Fact]
    public async Task The_first_form_offers_today_as_its_default()
    {
        await using var world = await HotelWorld.Start();

        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 入所者台帳"));

        form.Input("admitted").ShouldBe("2026-11-21");
        form.Text.ShouldContain("入退所");
    }

    [Fact]
    public async Task A_reading_says_back_what_was_understood_in_the_viewers_language()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki.InEnglish, "new observation よしこ"));

        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki.InEnglish, form, "Save", ("temperature", "３６．５"), ("spo2", "97")));

        saved.Text.ShouldContain("Temperature: recorded as 36.5 °C (you typed ３６．５)");
        saved.Text.ShouldContain("Room 0507 山田 よし子 (82)");
    }

    [Fact]
    public async Task All_mistakes_come_back_at_once_at_their_fields_with_everything_kept()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察 よしこ"));

        var again = SeenCard.Of(await world.Press(
            HotelWorld.Suzuki, form, "保存", ("temperature", "あつい"), ("spo2", "120"), ("pulse", "72"), ("notes", "食欲あり")));

        again.ErrorAt("temperature").ShouldContain("「あつい」を数として読み取れません");
        again.ErrorAt("spo2").ShouldContain("入力: 120");
        (again.Input("temperature"), again.Input("spo2"), again.Input("pulse"), again.Input("notes")).ShouldBe(("あつい", "120", "72", "食欲あり"));
        again.Text.ShouldContain("✕ まだ保存していません。直すところ: 体温（℃）、SpO2（%）");
        (await Residents.Last(world)).ShouldBe(1);
    }

    [Fact]
    public async Task An_implausible_value_is_asked_about_and_saved_when_exactly_it_is_confirmed()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察 よしこ"));

        var asked = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("temperature", "45")));
        var other = SeenCard.Of(await world.Press(HotelWorld.Suzuki, asked, "この値で保存", ("temperature", "46")));
        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, other, "この値で保存"));

        asked.ErrorAt("temperature").ShouldContain("本当ですか");
        other.ErrorAt("temperature").ShouldContain("46");
        saved.Text.ShouldContain("46.0 ℃");
    }

    [Fact]
    public async Task A_misplaced_point_is_refused_with_what_was_probably_meant()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察 よしこ"));

        var asked = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("temperature", "365")));

        asked.ErrorAt("temperature").ShouldBe("✕ 体温は 34.0〜43.0 の範囲で入力してください（入力: 365）。36.5 の間違いではありませんか。");
        (await Residents.Last(world)).ShouldBe(1);
    }

    [Fact]
    public async Task A_reading_without_any_value_says_nothing_and_is_refused()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察 よしこ"));

        var again = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存"));

        again.Text.ShouldContain("次のうち少なくとも1つを入力してください");
    }

    [Fact]
    public async Task A_form_submitted_twice_makes_one_record_and_gets_the_same_answer()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察 よしこ"));

        var first = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("spo2", "97")));
        var second = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("spo2", "97")));

        second.Json.ToJsonString().ShouldBe(first.Json.ToJsonString());
        (await Residents.Last(world)).ShouldBe(2);
    }

    [Fact]
    public async Task The_same_form_pressed_twice_at_once_makes_one_record()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察 よしこ"));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => world.Press(HotelWorld.Suzuki, form, "保存", ("spo2", "97"))));

        (await Residents.Last(world)).ShouldBe(2);
        (await world.Read((db, token) => db.Revisions.CountAsync(token))).ShouldBe(2);
    }

    [Fact]
    public async Task Saving_and_going_on_gives_the_form_of_the_next_room_with_earlier_values()
    {
        await using var world = await HotelWorld.Start();
        var yoshiko = await Residents.Yoshiko(world);
        await Residents.Shinomiya(world);
        await Residents.Measure(world, yoshiko, ("temperature", "36.8"));
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察 四宮"));

        var next = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存して次の人へ", ("temperature", "36.5")));

        next.Text.ShouldContain("✓ 保存しました  記録 #4");
        next.Text.ShouldContain("巡回 2/2\n0507号室 山田 よし子さん（82）");
        next.Input("subject").ShouldBe("1");
        next.Text.ShouldContain("前回 36.8 ℃  11/21 18:05");
    }

    [Fact]
    public async Task After_the_last_room_the_saved_record_is_shown()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察 よしこ"));

        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存して次の人へ", ("temperature", "36.5")));

        saved.Text.ShouldContain("✓ 保存しました  記録 #2");
    }

    [Fact]
    public async Task A_note_of_ten_thousand_letters_is_refused_in_a_sentence()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察 よしこ"));

        var again = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("spo2", "97"), ("notes", string.Concat(Enumerable.Repeat("𠮷", 10_000)))));

        again.ErrorAt("notes").ShouldBe("✕ メモは 1000 文字までです（入力: 10000 文字）。");
        again.Input("notes").ShouldStartWith("𠮷𠮷");
    }

    [Fact]
    public async Task Enormous_text_in_every_field_still_gives_a_card_of_legal_size()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察 よしこ"));

        var again = SeenCard.Of(await world.Press(
            HotelWorld.Suzuki, form, "保存", [.. form.InputIds.Select(id => (id["field:".Length..], new string('"', 10_000)))]));

        Teams.Cards.CardSize.Fits(again.Json).ShouldBeTrue();
    }

    [Fact]
    public async Task Text_that_looks_like_Markdown_a_mention_or_HTML_is_shown_letter_by_letter()
    {
        const string nasty = "**太字** [x](http://a) <at>佐藤</at> <b>b</b> \u202Eabc 👨‍👩‍👧";
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察 よしこ"));

        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("spo2", "97"), ("notes", nasty)));

        var shown = saved.Json["body"]!.ToJsonString(Teams.Cards.CardSize.Wire);
        shown.ShouldContain(@"\\*\\*太字\\*\\*");
        saved.Text.ShouldContain("👨‍👩‍👧");
        shown.ShouldNotContain("<at>");
        shown.ShouldNotContain("\u202E");
    }

    [Fact]
    public async Task A_form_says_in_its_title_nothing_about_anybody()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);

        var answer = (Teams.Turns.CardAnswer)await world.Say(HotelWorld.Suzuki, "記録 健康観察 よしこ");

        answer.Summary.ShouldBe("健康観察の入力");
    }

    [Fact]
    public async Task An_observation_belongs_to_the_unit_of_its_subject()
    {
        await using var world = await HotelWorld.Start();
        var yoshiko = await Residents.Yoshiko(world);
        var reading = await Residents.Measure(world, yoshiko, ("spo2", "97"));

        var (subject, record) = await world.Read(async (db, token) =>
            (await LoadRecord.Run(db, yoshiko, token), await LoadRecord.Run(db, reading, token)));

        record!.Row.UnitId.ShouldBe(subject!.Row.UnitId);
        record.Row.ObservedAt.ShouldBe(world.Clock.GetUtcNow());
        record.Row.SearchKey.ShouldContain(SearchKey.Of("やまだよしこ"));
    }
}
