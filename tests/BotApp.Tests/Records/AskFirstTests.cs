using System.Globalization;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records;

/// <summary>Whom a reading is about, when it was taken, and which version of the form it came from.</summary>
public sealed class AskFirstTests
{
    [Fact]
    public async Task A_reading_for_somebody_who_left_asks_first_and_is_saved_when_confirmed()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Add(world, "山田 よし子", "やまだ よしこ", "0507", ("discharged", "2026-11-20"));
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察 よしこ"));

        var asked = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("spo2", "97")));
        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, asked, "この値で保存"));

        asked.ErrorAt("subject").ShouldContain("0507号室 山田 よし子さん は 2026/11/20 に退所しています。本当にこの人の記録ですか。");
        saved.Text.ShouldContain("退所日 2026/11/20 より後の記録です");
    }

    [Fact]
    public async Task A_reading_from_before_somebody_left_is_not_asked_about()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Add(world, "山田 よし子", "やまだ よしこ", "0507", ("discharged", "2026-11-20"));
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察 よしこ"));

        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("spo2", "97"), ("observed", "11/20 8:00")));

        saved.Text.ShouldContain("✓ 保存しました");
    }

    [Fact]
    public async Task A_late_entry_says_so()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察 よしこ"));

        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("spo2", "97"), ("observed", "今日 8:00")));

        saved.Text.ShouldContain("後からの入力です");
        saved.Text.ShouldContain("測定 11/21 08:00  入力 11/21 18:05  鈴木 次郎");
    }

    [Fact]
    public async Task A_time_still_to_come_is_refused()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察 よしこ"));

        var again = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("spo2", "97"), ("observed", "明日 8:00")));

        again.ErrorAt("observed").ShouldNotBeEmpty();
        (await Residents.Last(world)).ShouldBe(1);
    }

    [Fact]
    public async Task A_time_still_to_come_is_refused_also_where_the_register_sets_no_limit()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        await Publish(world, type => type with { Fields = [.. type.Fields.Select(f => f.Key == "observed" ? f with { Limits = null } : f)] });
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察 よしこ"));

        var again = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("spo2", "97"), ("observed", "11/22 8:00")));

        again.ErrorAt("observed").ShouldContain("測定日時 11/22 08:00 はまだ来ていません");
    }

    [Fact]
    public async Task A_typed_name_that_fits_one_resident_is_enough()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        await Residents.Shinomiya(world);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察"));

        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("subject:typed", "0302号室"), ("spo2", "97")));

        saved.Text.ShouldContain("0302号室 四宮 一郎さん");
    }

    [Fact]
    public async Task A_typed_name_that_fits_several_is_asked_about_with_the_choices()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        await Residents.Add(world, "山田 太郎", "やまだ たろう", "0508");
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察"));

        var asked = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("subject:typed", "山田"), ("spo2", "97")));
        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, asked, "保存", ("subject", "2")));

        asked.ErrorAt("subject").ShouldContain("「山田」に当てはまる対象者が複数います");
        asked.Input("spo2").ShouldBe("97");
        saved.Text.ShouldContain("0508号室 山田 太郎さん");
    }

    [Fact]
    public async Task One_picked_and_another_typed_is_not_guessed()
    {
        await using var world = await HotelWorld.Start();
        var yoshiko = await Residents.Yoshiko(world);
        await Residents.Shinomiya(world);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察"));

        var asked = SeenCard.Of(await world.Press(
            HotelWorld.Suzuki, form, "保存", ("subject", $"{yoshiko}"), ("subject:typed", "四宮"), ("spo2", "97")));

        asked.ErrorAt("subject").ShouldContain("入力した「四宮」が違います");
    }

    [Fact]
    public async Task Previous_values_stand_under_the_inputs_once_somebody_is_picked()
    {
        await using var world = await HotelWorld.Start();
        var yoshiko = await Residents.Yoshiko(world);
        await Residents.Measure(world, yoshiko, ("temperature", "36.8"));
        await Residents.Measure(world, yoshiko, ("spo2", "95"));
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察"));

        var again = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "前回の値を見る", ("subject:typed", "よしこ"), ("pulse", "72")));

        again.Text.ShouldContain("前回 36.8 ℃  11/21 18:05");
        again.Text.ShouldContain("前回 95 %  11/21 18:05");
        again.Input("pulse").ShouldBe("72");
    }

    [Fact]
    public async Task A_form_of_an_earlier_version_is_upgraded_when_nothing_new_is_required()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察 よしこ"));
        await Publish(world, type => type with
        {
            Fields = [.. type.Fields.Select(f => f.Key == "pulse" ? f with { IsRetired = true } : f), Taste(isRequired: false)],
            AtLeastOneOf = [.. type.AtLeastOneOf.Where(key => key != "pulse")],
            SwapChecks = [],
            NextFieldNumber = 15,
        });

        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("spo2", "97"), ("pulse", "72")));

        saved.Text.ShouldContain("✓ 保存しました");
        saved.Text.ShouldContain("脈拍（廃止）\n72 回/分");
        (await world.Read((db, token) => LoadRecord.Run(db, 2, token)))!.Row.Version.ShouldBe(2);
    }

    [Fact]
    public async Task A_form_of_an_earlier_version_comes_back_with_everything_kept_when_something_new_is_required()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健康観察 よしこ"));
        await Publish(world, type => type with { Fields = [.. type.Fields, Taste(isRequired: true)], NextFieldNumber = 15 });

        var again = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("spo2", "97")));
        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, again, "保存", ("taste", "normal")));

        again.Input("spo2").ShouldBe("97");
        again.ErrorAt("taste").ShouldContain("味覚・嗅覚を入力してください");
        saved.Text.ShouldContain("✓ 保存しました");
    }

    [Fact]
    public async Task A_field_required_from_now_on_does_not_stand_in_the_way_of_an_old_correction_form()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Measure(world, await Residents.Yoshiko(world), ("spo2", "97"));
        var form = SeenCard.Of(await world.Press(HotelWorld.Suzuki, SeenCard.Of(await world.Say(HotelWorld.Suzuki, "表示 2")), "訂正する"));
        await Publish(world, type => type with { Fields = [.. type.Fields, Taste(isRequired: true)], NextFieldNumber = 15 });

        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "訂正を保存", ("spo2", "98")));

        saved.Text.ShouldContain("✓ 訂正しました");
    }

    [Fact]
    public async Task Somebody_with_two_units_is_asked_which_one()
    {
        await using var world = await HotelWorld.Start();
        await world.Install(HotelWorld.Yamaguchi, "19:second@thread.tacv2", "宿泊療養ホテルB", HotelWorld.Yamaguchi, HotelWorld.Suzuki);
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 入所者台帳"));

        var asked = SeenCard.Of(await world.Press(
            HotelWorld.Suzuki, form, "保存", ("name", "山田 よし子"), ("furigana", "やまだ"), ("room", "0507")));
        var unit = await world.Read((db, token) => db.Set<Domain.People.Unit>().Where(u => u.Name == "宿泊療養ホテルB").Select(u => u.Id).SingleAsync(token));
        await world.Press(HotelWorld.Suzuki, asked, "保存", (Entry.UnitKey, unit.ToString(CultureInfo.InvariantCulture)));

        asked.ErrorAt(Entry.UnitKey).ShouldContain("施設を選んでください");
        (await world.Read((db, token) => LoadRecord.Run(db, 1, token)))!.Row.UnitId.ShouldBe(unit);
    }

    [Fact]
    public async Task A_form_with_nothing_in_it_is_a_slip_of_the_finger_and_not_a_record()
    {
        await using var world = await HotelWorld.Start();
        await world.Write((db, token) => PublishType.Run(db, Visits(), null, world.Clock.GetUtcNow(), token));
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 訪問メモ"));

        var refused = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存", ("place", "　")));
        var saved = SeenCard.Of(await world.Press(HotelWorld.Suzuki, refused, "保存", ("place", "青葉町")));

        refused.Text.ShouldContain("まだ何も入力されていません。1つ以上入力してください。");
        saved.Text.ShouldContain("✓ 保存しました");
        (await Residents.Last(world)).ShouldBe(1);
    }

    [Fact]
    public async Task A_record_that_waits_for_its_photos_may_be_empty()
    {
        await using var world = await HotelWorld.Start();
        var photo = new Field { Key = "photo", Number = 3, Kind = FieldKind.Files, Label = new("写真", "Photo") };
        await world.Write((db, token) => PublishType.Run(
            db, Visits() with { NextFieldNumber = 4, Fields = [.. Visits().Fields, photo] }, null, world.Clock.GetUtcNow(), token));
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 訪問メモ"));

        SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "保存")).Text.ShouldContain("✓ 保存しました");
    }

    /// <summary>Nothing is required here.</summary>
    private static RecordTypeDefinition Visits() => new()
    {
        Key = "visits",
        Label = new("訪問メモ", "Visits"),
        NextFieldNumber = 3,
        ListFields = ["place"],
        Fields =
        [
            new() { Key = "place", Number = 1, Kind = FieldKind.Text, Label = new("場所", "Place") },
            new() { Key = "people", Number = 2, Kind = FieldKind.Number, Label = new("人数", "People") },
        ],
    };

    private static Field Taste(bool isRequired) => new()
    {
        Key = "taste",
        Number = 14,
        Kind = FieldKind.Choice,
        Label = new Label("味覚・嗅覚", "Taste and smell"),
        IsRequired = isRequired,
        Choices = [new("normal", new("正常", "Normal")), new("abnormal", new("異常あり", "Abnormal"))],
    };

    private static Task<int> Publish(HotelWorld world, Func<RecordTypeDefinition, RecordTypeDefinition> change) => world.Write(async (db, token) =>
    {
        var type = await FindType.ByKey(db, "observation", token);
        var published = await PublishType.Run(db, change(type!.Definition), null, world.Clock.GetUtcNow(), token);
        return published.Value.Version;
    });
}
