using BotApp.Domain.Events;
using BotApp.Domain.Records;
using BotApp.Domain.Records.History;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records;

/// <summary>An emergency sign is never held back by another value of the form; that value is neither lost nor stored as true.</summary>
public sealed class UrgentTests
{
    [Fact]
    public async Task A_sign_is_stored_at_once_although_the_temperature_is_doubtful()
    {
        await using var world = await Hotel();
        var form = await Form(world);

        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("signs", "chest-pain"), ("temperature", "45"), ("spo2", "97")));

        saved.Text.ShouldContain("✓ 保存しました  記録 #2");
        saved.Text.ShouldContain("胸の痛み");
        saved.Text.ShouldContain("体温「45」は確かめられていないため、値として保存していません");
        var record = await world.Read((db, token) => LoadRecord.Run(db, 2, token));
        record!.Values["temperature"].ShouldBeNull();
        record.Values.Number("spo2").ShouldBe(97);
        (await Events(world)).ShouldContain((EventKind.RecordSaved, 2L, 1));
    }

    [Theory]
    [InlineData("365")]
    [InlineData("あつい")]
    [InlineData("3.65")]
    public async Task A_sign_is_stored_at_once_although_another_value_would_be_refused(string temperature)
    {
        await using var world = await Hotel();
        var form = await Form(world);

        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("signs", "chest-pain"), ("temperature", temperature)));

        saved.Text.ShouldContain($"体温「{temperature}」は確かめられていない");
    }

    [Fact]
    public async Task Of_two_values_that_look_swapped_neither_is_stored()
    {
        await using var world = await Hotel();
        var form = await Form(world);

        var saved = SeenCard.Of(await world.Press(
            HotelWorld.Suzuki, form, "保存", ("signs", "chest-pain"), ("spo2", "72"), ("pulse", "98")));

        saved.Text.ShouldContain("SpO2「72」は確かめられていない");
        saved.Text.ShouldContain("脈拍「98」は確かめられていない");
        var record = await world.Read((db, token) => LoadRecord.Run(db, 2, token));
        (record!.Values["spo2"], record.Values["pulse"]).ShouldBe((null, null));
    }

    [Fact]
    public async Task The_doubtful_value_waits_in_the_form_for_the_correction_and_is_asked_about_there()
    {
        await using var world = await Hotel();
        var saved = SeenCard.Of(await world.Press(
            HotelWorld.Suzuki, await Form(world), "保存", ("signs", "chest-pain"), ("temperature", "45")));

        var correction = SeenCard.Of(await world.Press(HotelWorld.Suzuki, saved, "訂正する"));
        var asked = SeenCard.Of(await world.Press(HotelWorld.Suzuki, correction, "訂正を保存"));
        var corrected = SeenCard.Of(await world.Press(HotelWorld.Suzuki, asked, "この値で保存"));

        correction.Input("temperature").ShouldBe("45");
        asked.ErrorAt("temperature").ShouldContain("本当ですか");
        corrected.Text.ShouldContain("45.0 ℃");
        corrected.Text.ShouldNotContain("確かめられていない");
    }

    [Fact]
    public async Task What_was_not_stored_stays_in_the_history()
    {
        await using var world = await Hotel();
        var saved = SeenCard.Of(await world.Press(
            HotelWorld.Suzuki, await Form(world), "保存", ("signs", "chest-pain"), ("temperature", "365")));
        var correction = SeenCard.Of(await world.Press(HotelWorld.Suzuki, saved, "訂正する"));
        await world.Press(HotelWorld.Suzuki, correction, "訂正を保存", ("temperature", ""));

        var shown = SeenCard.Of(await world.Say(HotelWorld.Sato, "表示 2"));

        shown.Text.ShouldNotContain("確かめられていない");
        shown.Text.ShouldContain("体温「365」は値として保存していません");
    }

    [Fact]
    public async Task A_sign_added_in_a_correction_is_stored_and_the_old_value_stays()
    {
        await using var world = await Hotel();
        await Residents.Measure(world, 1, ("temperature", "36.5"));
        var correction = SeenCard.Of(await world.Press(HotelWorld.Suzuki, SeenCard.Of(await world.Say(HotelWorld.Suzuki, "表示 2")), "訂正する"));

        var corrected = SeenCard.Of(await world.Press(
            HotelWorld.Suzuki, correction, "訂正を保存", ("signs", "drowsy"), ("temperature", "365")));

        corrected.Text.ShouldContain("もうろうとしている");
        corrected.Text.ShouldContain("36.5 ℃");
        corrected.Text.ShouldContain("体温「365」は確かめられていない");
        corrected.Text.ShouldNotContain("365 → ");
    }

    [Fact]
    public async Task A_sign_that_stands_already_does_not_let_a_doubtful_correction_through()
    {
        await using var world = await Hotel();
        await Residents.Measure(world, 1, ("signs", "drowsy"), ("temperature", "36.5"));
        var correction = SeenCard.Of(await world.Press(HotelWorld.Suzuki, SeenCard.Of(await world.Say(HotelWorld.Suzuki, "表示 2")), "訂正する"));

        var asked = SeenCard.Of(await world.Press(HotelWorld.Suzuki, correction, "訂正を保存", ("temperature", "45")));

        asked.ErrorAt("temperature").ShouldContain("本当ですか");
    }

    [Fact]
    public async Task Somebody_who_left_is_not_asked_about_first_when_there_is_a_sign()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Add(world, "山田 よし子", "やまだ よしこ", "0507", ("discharged", "2026-11-20"));

        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, await Form(world), "保存", ("signs", "chest-pain")));

        saved.Text.ShouldContain("✓ 保存しました  記録 #2");
        saved.Text.ShouldContain("退所日 2026/11/20 より後の記録です");
    }

    [Fact]
    public async Task A_time_still_to_come_does_not_hold_a_sign_back()
    {
        await using var world = await Hotel();

        var saved = SeenCard.Of(await world.Press(
            HotelWorld.Suzuki, await Form(world), "保存", ("signs", "chest-pain"), ("observed", "2026-12-24 10:00")));

        saved.Text.ShouldContain("測定日時「2026-12-24 10:00」は確かめられていない");
        (await world.Read((db, token) => LoadRecord.Run(db, 2, token)))!.Row.ObservedAt.ShouldBe(world.Clock.GetUtcNow());
    }

    [Fact]
    public async Task Without_a_subject_there_is_nobody_to_help_and_the_form_asks_who()
    {
        await using var world = await Hotel();
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察"));

        var asked = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("signs", "chest-pain"), ("temperature", "365")));

        asked.ErrorAt("subject").ShouldContain("対象者を入力してください");
        (await Residents.Last(world)).ShouldBe(1);
    }

    [Fact]
    public async Task An_individual_number_is_kept_nowhere_also_beside_a_sign()
    {
        const string individualNumber = "123456789018";
        await using var world = await Hotel();

        await world.Press(HotelWorld.Suzuki, await Form(world), "保存", ("signs", "chest-pain"), ("notes", $"番号は {individualNumber} です"));

        var revision = await world.Read((db, token) => db.Revisions.SingleAsync(r => r.RecordNumber == 2, token));
        (revision.Document + revision.Typed).ShouldNotContain(individualNumber);
    }

    private static async Task<HotelWorld> Hotel()
    {
        var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        return world;
    }

    private static async Task<SeenCard> Form(HotelWorld world) => SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察 よしこ"));

    private static Task<List<(EventKind, long?, int?)>> Events(HotelWorld world) => world.Read(async (db, token) =>
        (await db.Set<Event>().OrderBy(e => e.Id).ToListAsync(token)).ConvertAll(e => (e.Kind, e.RecordNumber, e.Revision)));
}
