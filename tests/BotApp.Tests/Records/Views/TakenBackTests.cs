using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Views;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records.Views;

/// <summary>Many records changed in one step and taken back in one; withdrawn ones brought back; earlier states restored.</summary>
public sealed class TakenBackTests
{
    [Fact]
    public async Task A_bulk_edit_shows_what_it_does_does_it_and_is_taken_back_in_one_press()
    {
        await using var world = await HotelWorld.Start();
        var yoshiko = await Residents.Yoshiko(world);
        var shinomiya = await Residents.Shinomiya(world);
        var view = await View(world);

        var value = SeenCard.Of(await world.Send(HotelWorld.Sato, "bulk.value", new() { ["view"] = view, ["field"] = "discharged" }));
        var preview = SeenCard.Of(await world.Press(HotelWorld.Sato, value, "変更内容を確認", ("discharged", "2026-11-30")));
        preview.Text.ShouldContain("2件の「退所日」を変更しますか");
        preview.Text.ShouldContain("2026/11/30");
        (await Discharged(world, yoshiko)).ShouldBeNull();

        var done = SeenCard.Of(await world.Press(HotelWorld.Sato, preview, "2件を変更する"));
        done.Text.ShouldContain("✓ 2件の「退所日」を変更しました");
        (await Discharged(world, yoshiko)).ShouldBe(new DateOnly(2026, 11, 30));

        await Correct(world, shinomiya);
        var undone = SeenCard.Of(await world.Press(HotelWorld.Sato, done, "元に戻す"));
        undone.Text.ShouldContain("✓ 1件の「退所日」を元に戻しました");
        undone.Text.ShouldContain("その後に変更された 1件は、そのままにしました。");
        undone.Text.ShouldContain("（なし）");
        (await Discharged(world, yoshiko)).ShouldBeNull();
        (await Discharged(world, shinomiya)).ShouldBe(new DateOnly(2026, 12, 1));
    }

    [Fact]
    public async Task A_value_that_no_record_takes_is_refused_at_its_input()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);
        var view = await View(world);

        var value = SeenCard.Of(await world.Send(HotelWorld.Sato, "bulk.value", new() { ["view"] = view, ["field"] = "discharged" }));
        var again = SeenCard.Of(await world.Press(HotelWorld.Sato, value, "変更内容を確認", ("discharged:written", "いつか")));

        again.Text.ShouldContain("✕");
        again.Input("discharged:written").ShouldBe("いつか");
    }

    [Fact]
    public async Task Whoever_is_overtaken_changes_nothing_they_have_not_seen()
    {
        await using var world = await HotelWorld.Start();
        var yoshiko = await Residents.Yoshiko(world);
        var view = await View(world);
        var data = new JsonObject { ["view"] = view, ["field"] = "discharged", ["typed"] = "2026-11-30", ["seen"] = new JsonArray($"{yoshiko}/1"), ["opId"] = "a" };
        await Correct(world, yoshiko);

        await world.Send(HotelWorld.Sato, "bulk.apply", data);

        (await Discharged(world, yoshiko)).ShouldBe(new DateOnly(2026, 12, 1));
    }

    [Fact]
    public async Task The_trash_says_why_and_brings_back()
    {
        await using var world = await HotelWorld.Start();
        var yoshiko = await Residents.Yoshiko(world);
        await world.Send(HotelWorld.Sato, "record.withdraw", new() { ["number"] = yoshiko }, new(StringComparer.Ordinal) { ["field:reason"] = "二重登録" });

        var trash = SeenCard.Of(await world.Send(HotelWorld.Ito, "trash.show", new() { ["type"] = "resident" }));
        trash.Text.ShouldContain("山田 よし子");
        trash.Text.ShouldContain("理由: 二重登録");
        trash.Text.ShouldContain("佐藤 花子");
        SeenCard.Of(await world.Press(HotelWorld.Ito, trash, "戻す")).Text.ShouldContain("戻した");

        (await Row(world, yoshiko)).IsWithdrawn.ShouldBeFalse();
        SeenCard.Of(await world.Say(HotelWorld.Sato, "検索 入所者 山田")).Text.ShouldContain("よし子");
    }

    [Fact]
    public async Task An_earlier_state_comes_back_as_a_new_revision_after_a_look_at_the_difference()
    {
        await using var world = await HotelWorld.Start();
        var yoshiko = await Residents.Yoshiko(world);
        await Correct(world, yoshiko);

        var shown = SeenCard.Of(await world.Say(HotelWorld.Sato, $"表示 {yoshiko}"));
        var choose = SeenCard.Of(await world.Press(HotelWorld.Sato, shown, "前の内容に戻す"));
        var look = SeenCard.Of(await world.Press(HotelWorld.Sato, choose, "違いを確認", ("to", "1")));
        look.Text.ShouldContain("退所日");
        await world.Press(HotelWorld.Sato, look, "戻す");

        (await Discharged(world, yoshiko)).ShouldBeNull();
        (await Row(world, yoshiko)).Row.Revision.ShouldBe(3);
    }

    private static async Task<long> View(HotelWorld world)
    {
        var draft = SeenCard.Of(await world.Send(HotelWorld.Sato, "view.new", new() { ["type"] = "resident" }));
        var form = SeenCard.Of(await world.Press(HotelWorld.Sato, draft, "名前を付けて保存"));
        await world.Press(HotelWorld.Sato, form, "保存", ("name", "全員"));
        return await world.Read((db, token) => db.Views.Where(v => !v.IsDraft).Select(v => v.Id).SingleAsync(token));
    }

    private static async Task Correct(HotelWorld world, long resident)
    {
        var form = SeenCard.Of(await world.Send(HotelWorld.Suzuki, "record.correct", new() { ["number"] = resident }));
        await world.Press(HotelWorld.Suzuki, form, "訂正を保存", ("discharged", "2026-12-01"));
    }

    private static async Task<DateOnly?> Discharged(HotelWorld world, long number) => (await Row(world, number)).Values.Date("discharged");

    private static Task<LoadedRecord> Row(HotelWorld world, long number) =>
        world.Read(async (db, token) => (await LoadRecord.Run(db, number, token))!);
}
