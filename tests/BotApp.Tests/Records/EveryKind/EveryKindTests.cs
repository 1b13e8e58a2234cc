using BotApp.Domain.RecordTypes;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Records.EveryKind;

/// <summary>Every kind in every place: form, card, list, history, calculation, conditions, defaults, bulk edit, search.</summary>
public sealed class EveryKindTests(OneWorld one) : IClassFixture<OneWorld>
{
    public static TheoryData<FieldKind> Kinds { get; } = new(Enum.GetValues<FieldKind>());

    public static TheoryData<FieldKind> WithDefault { get; } = Where(c => c.Default is not null);

    public static TheoryData<FieldKind> Typed { get; } = Where(c => c.IsTyped);

    public static TheoryData<FieldKind> WithCondition { get; } = Where(c => c.Condition is not null);

    public static TheoryData<FieldKind> Searched { get; } = Where(c => c.FoundBy is not null);

    [Theory, MemberData(nameof(Kinds))]
    public async Task What_is_answered_stands_on_the_card_in_both_languages(FieldKind kind)
    {
        var sample = KindCases.Of(kind);
        var register = await KindRegister.Make(one, sample, ("englishLabel", "Item"));
        (await register.Form()).Text.ShouldContain(sample.IsTyped || kind is FieldKind.Heading ? "項目" : "名前");

        var (number, card) = await register.Save();

        card.Text.ShouldContain(sample.Shown);
        card.Json.ToJsonString().ShouldNotContain("**夜間**に<at>");
        var english = await register.Show(number, Suzuki.InEnglish);
        english.Text.ShouldContain(sample.ShownInEnglish ?? sample.Shown);
        english.Text.Contains("Item", StringComparison.Ordinal).ShouldBe(sample.Behaviour.HoldsValue);
        SeenCard.Of(await one.World.Say(Ito, $"一覧 {register.NameOfType}")).Text.ShouldContain(KindRegister.Name);
    }

    [Theory, MemberData(nameof(Typed))]
    public async Task A_correction_says_what_was_there_before(FieldKind kind)
    {
        var sample = KindCases.Of(kind);
        var register = await KindRegister.Make(one, sample);
        var (number, card) = await register.Save();

        var form = SeenCard.Of(await one.World.Press(Suzuki, card, "訂正する"));
        var corrected = SeenCard.Of(await one.World.Press(Suzuki, form, "訂正を保存", await register.Inputs(sample.Corrected)));

        corrected.Text.ShouldContain("✓ 訂正しました");
        corrected.Text.ShouldContain(sample.CorrectedShown);
        var shown = await register.Show(number, Ito);
        shown.Text.ShouldContain(sample.CorrectedShown);
        var history = shown.Text[shown.Text.LastIndexOf("項目: ", StringComparison.Ordinal)..];
        history.ShouldContain(sample.Shown);
        history.IndexOf(sample.CorrectedShown, StringComparison.Ordinal).ShouldBeGreaterThan(history.IndexOf(sample.Shown, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Typed))]
    public async Task Bad_input_is_refused_at_its_field_with_everything_kept(FieldKind kind)
    {
        var sample = KindCases.Of(kind);
        var register = await KindRegister.Make(one, sample);
        var (input, text, sentence, english) = sample.Bad.ShouldNotBeNull();
        (string, string)[] typed = [("f1", "残る名前"), (register.Field.Key + input, text)];

        var refused = SeenCard.Of(await one.World.Press(Suzuki, await register.Form(), "保存", typed));
        var inEnglish = SeenCard.Of(await one.World.Press(Suzuki.InEnglish, await register.Form(Suzuki.InEnglish), "Save", typed));

        refused.Text.ShouldContain("✕");
        refused.Text.ShouldContain(sentence);
        refused.Input("f1").ShouldBe("残る名前");
        refused.Text.ShouldNotContain("保存しました");
        inEnglish.Text.ShouldContain(english);
        inEnglish.Text.ShouldContain("✕");
        if (sample.Settings.All(s => s.Setting != "choices") && kind is not FieldKind.YesNo)
        {
            refused.Input(register.Field.Key + input).ShouldBe(text);
        }
    }

    [Theory, MemberData(nameof(Typed))]
    public async Task Required_and_left_empty_is_refused_at_its_field(FieldKind kind)
    {
        var register = await KindRegister.Make(one, KindCases.Of(kind), ("required", "true"));

        var refused = SeenCard.Of(await one.World.Press(Suzuki, await register.Form(), "保存", ("f1", "残る名前")));
        var inEnglish = SeenCard.Of(await one.World.Press(Suzuki.InEnglish, await register.Form(Suzuki.InEnglish), "Save", ("f1", "残る名前")));

        refused.Text.ShouldContain("項目を入力してください。");
        refused.Input("f1").ShouldBe("残る名前");
        inEnglish.Text.ShouldContain("✕");
        await register.Save();
    }

    [Theory, MemberData(nameof(WithDefault))]
    public async Task A_default_stands_in_a_new_form(FieldKind kind)
    {
        var sample = KindCases.Of(kind);
        var (text, input) = sample.Default.ShouldNotBeNull();
        var register = await KindRegister.Make(one, sample, ("default", text));

        (await register.Form()).Input(register.Field.Key).ShouldBe(await register.Keyed(input));
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task It_can_be_calculated_with_or_the_builder_is_told_why_not(FieldKind kind)
    {
        var sample = KindCases.Of(kind);
        var register = await KindRegister.Make(one, sample);

        var refused = await register.Add("結果", FieldKind.Calculated, ("formula", sample.Formula?.Text ?? sample.NoFormula!.Value.Text));

        if (sample.NoFormula is { } no)
        {
            refused.ShouldNotBeNull().ErrorAt("formula").ShouldContain(no.Sentence);
            return;
        }

        refused.ShouldBeNull(refused?.Text);
        (await register.Save()).Card.Text.ShouldContain($"結果\n{sample.Formula!.Value.Shown}");
    }

    [Theory, MemberData(nameof(WithCondition))]
    public async Task Another_field_is_shown_and_required_only_if_it_is_so(FieldKind kind)
    {
        var sample = KindCases.Of(kind);
        var register = await KindRegister.Make(one, sample);
        (await register.Add("続き", FieldKind.Text, ("shownIf", sample.Condition!))).ShouldBeNull();
        (await register.Add("理由", FieldKind.Text, ("requiredIf", sample.Condition!))).ShouldBeNull();
        var (follow, reason) = (register.Type.Definition.Fields[^2].Key, register.Type.Definition.Fields[^1].Key);
        var empty = await register.Form();
        empty.InputIds.ShouldNotContain("field:" + follow);

        var refused = SeenCard.Of(await one.World.Press(Suzuki, empty, "保存", [("f1", "残る"), .. await register.Inputs(sample.Typed)]));

        refused.InputIds.ShouldContain("field:" + follow);
        refused.ErrorAt(reason).ShouldContain("理由を入力してください。");
        refused.Input("f1").ShouldBe("残る");
        SeenCard.Of(await one.World.Press(Suzuki, refused, "保存", (follow, "あり"), (reason, "ある"))).Text.ShouldContain("続き\nあり");
        var other = SeenCard.Of(await one.World.Press(Suzuki, await register.Form(), "保存", [("f1", "別"), .. await register.Inputs(sample.Corrected)]));
        other.Text.ShouldContain("✓ 保存しました");
    }

    [Theory, MemberData(nameof(Searched))]
    public async Task It_is_found_by_its_words(FieldKind kind)
    {
        var sample = KindCases.Of(kind);
        var register = await KindRegister.Make(one, sample);
        await register.Save();

        SeenCard.Of(await one.World.Say(Ito, $"検索 {register.NameOfType} {sample.FoundBy}")).Text.ShouldContain(KindRegister.Name);
        SeenCard.Of(await one.World.Say(Ito, $"検索 {register.NameOfType} 見つからない")).Text.ShouldNotContain(KindRegister.Name);
    }

    private static TheoryData<FieldKind> Where(Func<KindCase, bool> which) => new(Enum.GetValues<FieldKind>().Where(kind => which(KindCases.Of(kind))));
}
