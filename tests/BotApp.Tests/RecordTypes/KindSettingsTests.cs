using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Domain.Text;
using BotApp.Teams.Turns;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.RecordTypes;

/// <summary>Every kind can be added in chat, and what it asks for is asked in words.</summary>
public sealed class KindSettingsTests
{
    public static TheoryData<FieldKind> Kinds { get; } = new(Enum.GetValues<FieldKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_kind_is_added_with_what_it_needs_and_changed_afterwards(FieldKind kind)
    {
        await using var world = await Start();
        var settings = await Builder.Begin(world, "新しい項目", kind);
        var more = SeenCard.Of(await world.Press(Takahashi, settings, "くわしい設定", Needed(kind)));
        more.Buttons.ShouldContain("公開する", more.Text);
        await world.Press(Takahashi, more, "公開する");

        var field = await Builder.Field(world, "新しい項目");
        var card = SeenCard.Of(await world.Say(Takahashi, "台帳 健康観察 新しい項目"));
        var edit = SeenCard.Of(await world.Press(Takahashi, card, "直す"));
        var changed = SeenCard.Of(await world.Press(Takahashi, edit, "見本を見る", ("label", "別の名前")));
        await world.Press(Takahashi, changed, "公開する");

        field.Kind.ShouldBe(kind);
        (await Builder.Field(world, "別の名前")).Key.ShouldBe(field.Key);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_kind_and_each_of_its_settings_has_words_in_both_languages(FieldKind kind)
    {
        await using var world = await Start();
        foreach (var (who, language) in new[] { (Takahashi, Language.Japanese), (Takahashi.InEnglish, Language.English) })
        {
            var card = SeenCard.Of(await world.Send(who, "type.settings", new() { ["type"] = "observation", ["kind"] = kind.ToString(), ["more"] = true, ["checked"] = true }));
            card.InputIds.Select(id => id["field:".Length..])
                .ShouldBe(KindSettings.Of(kind).All.Select(SettingBehaviour.KeyOf), ignoreOrder: true, $"{language}");
        }
    }

    [Fact]
    public async Task A_reference_is_shown_with_the_name_of_its_register_and_marked_once_where_it_is_required()
    {
        await using var world = await Start();
        var settings = await Builder.Begin(world, "同室者", FieldKind.Reference);
        var sample = SeenCard.Of(await world.Press(Takahashi, settings, "見本を見る", ("target", "resident"), ("required", "true")));
        await world.Press(Takahashi, sample, "公開する");
        var label = (await world.Read((db, token) => FindType.ByKey(db, "resident", token)))!.Definition.Label.Ja;

        sample.Text.ShouldNotContain("* *");
        var card = SeenCard.Of(await world.Say(Takahashi, "台帳 健康観察 同室者"));
        card.Text.ShouldContain(label);
        card.Text.ShouldNotContain("resident");
    }

    [Fact]
    public async Task A_formula_is_written_with_names_and_survives_their_change()
    {
        await using var world = await Start();
        var settings = await Builder.Begin(world, "脈圧", FieldKind.Calculated);
        var wrong = SeenCard.Of(await world.Press(Takahashi, settings, "見本を見る", ("formula", "[収縮期] - [ない項目]")));
        var sample = SeenCard.Of(await world.Press(Takahashi, wrong, "見本を見る", ("formula", "［脈拍］ × 2")));
        await world.Press(Takahashi, sample, "公開する");
        await Builder.Change(world, Takahashi, "pulse", 2, ("label", "脈"), ("unit", "回/分"));

        wrong.ErrorAt("formula").Length.ShouldBeGreaterThan(5);
        sample.Text.ShouldContain("脈圧\n自動で計算されます（数値）\n計算式: [脈拍] × 2");
        var field = await Builder.Field(world, "脈圧");
        field.Formula.ShouldBe("[pulse] × 2");
        field.Result.ShouldBe(FieldKind.Number);
        SeenCard.Of(await world.Say(Takahashi, "台帳 健康観察 脈圧")).Text.ShouldContain("[脈] × 2");
    }

    [Fact]
    public async Task The_sample_of_an_automatic_number_is_a_number()
    {
        await using var world = await Start();
        var settings = await Builder.Begin(world, "受付番号", FieldKind.AutoNumber);

        var sample = SeenCard.Of(await world.Press(Takahashi, settings, "見本を作り直す", ("numbering", "R-{年度}-{0000}")));

        settings.Text.ShouldContain("2026-0001（例）");
        sample.Text.ShouldContain("受付番号\nR-2026-0001（例）\n保存すると自動で付きます。形: R-{年度}-{0000}");
    }

    [Fact]
    public async Task The_sample_of_a_table_is_drawn_cell_by_cell_as_the_form_is()
    {
        await using var world = await Start();
        var settings = await Builder.Begin(world, "服薬", FieldKind.Rows);

        var sample = SeenCard.Of(await world.Press(Takahashi, settings, "見本を見る", ("columns", "薬剤名\n数量: 数値 錠\n飲んだ: はい・いいえ")));

        sample.Text.ShouldContain("服薬");
        sample.InputIds.Count(id => id.StartsWith("field:sample-", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Fact]
    public async Task The_first_field_of_a_register_is_one_that_people_fill_in()
    {
        await using var world = await Start();

        var first = SeenCard.Of(await world.Press(Takahashi, SeenCard.Of(await world.Say(Takahashi, "台帳")), "新しい台帳を作る"));
        var next = SeenCard.Of(await world.Press(Takahashi, await Builder.Open(world), "項目を追加"));

        first.Json.ToJsonString().ShouldNotContain(nameof(FieldKind.AutoNumber));
        next.Json.ToJsonString().ShouldContain(nameof(FieldKind.AutoNumber));
        first.Text.ShouldContain("番号・計算・見出し・説明文は、次の項目から選べます");
    }

    [Fact]
    public async Task A_field_that_a_condition_uses_is_not_retired_and_says_which()
    {
        await using var world = await Start();
        await Builder.Add(world, "けが", FieldKind.YesNo);
        var more = SeenCard.Of(await world.Press(Takahashi, await Builder.Begin(world, "写真", FieldKind.Files), "くわしい設定"));
        await world.Press(Takahashi, more, "公開する", ("shownIf", "けが"));

        var refused = await world.Press(Takahashi, SeenCard.Of(await world.Say(Takahashi, "台帳 健康観察 けが")), "廃止する");

        refused.ShouldBeOfType<TextAnswer>().Text.ShouldContain("「けが」は 写真 の条件に使われているため、廃止できません。");
        (await Builder.Field(world, "けが")).IsRetired.ShouldBeFalse();
    }

    [Fact]
    public async Task Files_that_a_condition_shows_ask_nothing_of_a_form_that_cannot_show_them()
    {
        await using var world = await Start();
        var resident = await Residents.Yoshiko(world);
        await Builder.Add(world, "けが", FieldKind.YesNo);
        var more = SeenCard.Of(await world.Press(Takahashi, await Builder.Begin(world, "写真", FieldKind.Files), "くわしい設定"));
        await world.Press(Takahashi, more, "公開する", ("shownIf", "けが"));
        var form = SeenCard.Of(await world.Say(Suzuki, "記録 健康観察"));

        var saved = SeenCard.Of(await world.Press(
            Suzuki, form, "保存", ("subject", Builder.Number(resident)), ("pulse", "60"), ((await Builder.Field(world, "けが")).Key, "true")));

        saved.Text.ShouldContain("✓ 保存しました");
    }

    [Fact]
    public async Task What_is_to_put_right_is_named_without_the_mark_of_its_input()
    {
        await using var world = await Start();
        var resident = await Residents.Yoshiko(world);
        await Builder.Add(world, "けが", FieldKind.YesNo);
        var more = SeenCard.Of(await world.Press(Takahashi, await Builder.Begin(world, "けがの様子", FieldKind.Notes), "くわしい設定"));
        await world.Press(Takahashi, more, "公開する", ("shownIf", "けが"), ("requiredIf", "けが"));
        var form = SeenCard.Of(await world.Say(Suzuki, "記録 健康観察"));

        var again = SeenCard.Of(await world.Press(
            Suzuki, form, "保存", ("subject", Builder.Number(resident)), ("pulse", "60"), ((await Builder.Field(world, "けが")).Key, "true")));

        again.Text.ShouldContain("直すところ: けがの様子\n");
        again.Text.ShouldContain("けがの様子 *");
    }

    [Fact]
    public async Task A_moment_that_begins_as_now_is_written_without_seconds()
    {
        await using var world = await Start();
        var settings = await Builder.Begin(world, "電話した日時", FieldKind.Moment);
        var more = SeenCard.Of(await world.Press(Takahashi, settings, "くわしい設定"));
        await world.Press(Takahashi, more, "公開する", ("default", "今"));
        world.Clock.Advance(TimeSpan.FromSeconds(33));

        var form = SeenCard.Of(await world.Say(Suzuki, "記録 健康観察"));

        form.Input((await Builder.Field(world, "電話した日時")).Key).ShouldBe("2026/11/21 18:05");
    }

    [Fact]
    public async Task A_condition_that_is_none_is_refused_at_its_input()
    {
        await using var world = await Start();
        var settings = await Builder.Begin(world, "解熱剤の時刻", FieldKind.Time);
        var more = SeenCard.Of(await world.Press(Takahashi, settings, "くわしい設定"));

        var refused = SeenCard.Of(await world.Press(Takahashi, more, "見本を作り直す", ("shownIf", "[体温] + 1")));
        var sample = SeenCard.Of(await world.Press(Takahashi, refused, "見本を見る", ("shownIf", "[体温] >= 37.5")));
        await world.Press(Takahashi, sample, "公開する");

        refused.ErrorAt("shownIf").Length.ShouldBeGreaterThan(5);
        refused.Input("shownIf").ShouldBe("[体温] + 1");
        (await Builder.Field(world, "解熱剤の時刻")).ShownIf.ShouldBe("[temperature] >= 37.5");
    }

    private static (string, string)[] Needed(FieldKind kind) => kind switch
    {
        FieldKind.Choice or FieldKind.MultiChoice => [("choices", "正常\n異常あり\nその他"), ("otherText", "true")],
        FieldKind.Reference => [("target", "resident")],
        FieldKind.Calculated => [("formula", "[体温] + 1")],
        FieldKind.Rows => [("columns", "品名: 文字\n数量: 数値 個\n区分: 選択肢 入庫、出庫")],
        FieldKind.AutoNumber => [("numbering", "R-{年度}-{0000}")],
        FieldKind.Text or FieldKind.Notes or FieldKind.Number or FieldKind.YesNo or FieldKind.Date or FieldKind.Time or FieldKind.Moment
            or FieldKind.Person or FieldKind.Files or FieldKind.Heading or FieldKind.Explanation => [],
    };
}
