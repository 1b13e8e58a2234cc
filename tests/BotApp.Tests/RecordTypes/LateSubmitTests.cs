using BotApp.Domain.RecordTypes;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.RecordTypes;

/// <summary>A form is filled in while its register changes.</summary>
public sealed class LateSubmitTests
{
    [Fact]
    public async Task A_form_of_an_earlier_version_is_saved_as_it_is()
    {
        await using var world = await Start();
        var form = await Form(world);
        await Builder.Add(world, "体重", FieldKind.Number);

        var saved = SeenCard.Of(await world.Press(Suzuki, form, "保存", ("temperature", "36.8")));

        saved.Text.ShouldContain("✓ 保存しました");
    }

    [Fact]
    public async Task A_field_required_since_is_the_only_thing_left_to_answer()
    {
        await using var world = await Start();
        var form = await Form(world);
        await Required(world, "体重");
        var weight = await Builder.Field(world, "体重");

        var back = SeenCard.Of(await world.Press(Suzuki, form, "保存", ("temperature", "36.8"), ("notes", "よく眠れた")));
        var saved = SeenCard.Of(await world.Press(Suzuki, back, "保存", (weight.Key, "52")));

        back.Text.ShouldContain("入力している間に、この台帳が変わりました。");
        back.ErrorAt(weight.Key).ShouldContain("体重を入力してください。");
        (back.Input("temperature"), back.Input("notes")).ShouldBe(("36.8", "よく眠れた"));
        saved.Text.ShouldContain("✓ 保存しました");
        (await Builder.Value(world, await Residents.Last(world), "体重")).ShouldBe("52");
    }

    [Fact]
    public async Task What_was_typed_into_a_field_that_is_retired_since_is_kept_even_when_the_form_comes_back()
    {
        await using var world = await Start();
        await Builder.Add(world, "家族の様子", FieldKind.Text);
        var family = await Builder.Field(world, "家族の様子");
        var form = await Form(world);
        await Retire(world, "家族の様子");
        await Required(world, "体重");
        var weight = await Builder.Field(world, "体重");

        var back = SeenCard.Of(await world.Press(Suzuki, form, "保存", ("temperature", "36.8"), (family.Key, "毎日電話あり")));
        await world.Press(Suzuki, back, "保存", (weight.Key, "52"));

        back.Input(family.Key).ShouldBe("毎日電話あり");
        var record = await Residents.Last(world);
        (await Builder.Value(world, record, "家族の様子")).ShouldBe("毎日電話あり");
        (await Builder.Value(world, record, "体重")).ShouldBe("52");
    }

    [Fact]
    public async Task Drawing_a_late_form_again_keeps_what_was_typed_into_a_retired_field()
    {
        await using var world = await Start();
        await Builder.Add(world, "家族の様子", FieldKind.Text);
        var family = await Builder.Field(world, "家族の様子");
        await Retire(world, "家族の様子");

        var drawn = SeenCard.Of(await world.Send(
            Suzuki,
            "record.refresh",
            new() { ["type"] = "observation", ["version"] = 2 },
            new(StringComparer.Ordinal) { ["field:" + family.Key] = "毎日電話あり" }));

        drawn.Input(family.Key).ShouldBe("毎日電話あり");
    }

    [Fact]
    public async Task A_choice_that_is_retired_since_still_counts()
    {
        await using var world = await Start();
        var settings = await Builder.Begin(world, "味覚", FieldKind.Choice);
        await world.Press(Takahashi, SeenCard.Of(await world.Press(Takahashi, settings, "見本を見る", ("choices", "正常\n異常あり\n不明"))), "公開する");
        var taste = await Builder.Field(world, "味覚");
        var form = await Form(world);
        await Builder.Change(world, Takahashi, taste.Key, 2, ("label", "味覚"), ("choices", "正常\n異常あり"));

        var saved = SeenCard.Of(await world.Press(Suzuki, form, "保存", ("temperature", "36.8"), (taste.Key, "c3")));

        saved.Text.ShouldContain("不明");
    }

    [Fact]
    public async Task A_field_required_from_now_on_does_not_keep_anybody_from_correcting_an_old_record()
    {
        await using var world = await Start();
        var record = await Residents.Measure(world, await Residents.Yoshiko(world), ("temperature", "36.8"));
        await Required(world, "体重");

        var form = SeenCard.Of(await world.Press(Suzuki, SeenCard.Of(await world.Say(Suzuki, $"表示 {record}")), "訂正する"));
        var corrected = SeenCard.Of(await world.Press(Suzuki, form, "訂正を保存", ("temperature", "37.0")));
        var again = SeenCard.Of(await world.Press(Suzuki, SeenCard.Of(await world.Press(Suzuki, corrected, "訂正する")), "訂正を保存", ("temperature", "37.1")));

        form.Text.ShouldContain("体重");
        corrected.Text.ShouldContain("✓ 訂正しました");
        again.Text.ShouldContain("✓ 訂正しました");
    }

    private static async Task<SeenCard> Form(HotelWorld world)
    {
        var resident = await Residents.Yoshiko(world);
        var card = SeenCard.Of(await world.Say(Suzuki, "記録 健康観察"));
        card.Json["body"]!.AsArray().Count.ShouldBeGreaterThan(5);
        return card.With("subject", Builder.Number(resident));
    }

    private static async Task Required(HotelWorld world, string label) =>
        await world.Press(Takahashi, await Builder.Begin(world, label, FieldKind.Number), "公開する", ("required", "true"));

    private static async Task Retire(HotelWorld world, string label)
    {
        var card = SeenCard.Of(await world.Say(Takahashi, $"台帳 健康観察 {label}"));
        await world.Press(Takahashi, SeenCard.Of(await world.Press(Takahashi, card, "廃止する")), "廃止する");
    }
}
