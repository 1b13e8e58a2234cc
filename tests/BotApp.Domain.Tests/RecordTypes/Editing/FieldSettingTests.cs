using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Domain.RecordTypes.Editing.Settings;
using BotApp.Domain.Tests.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.RecordTypes.Editing;

public sealed class FieldSettingTests
{
    private static readonly Field Taste = Draft
        .Add(FieldKind.Choice, (FieldSetting.Label, "味覚・嗅覚"), (FieldSetting.Choices, "正常｜Normal\n異常あり\n不明"))
        .Draft.Field;

    [Fact]
    public void A_new_field_gets_a_key_and_a_number_that_no_field_ever_had()
    {
        var field = Draft.Add(FieldKind.Number, (FieldSetting.Label, "体重"), (FieldSetting.Unit, "kg"), (FieldSetting.Least, "２０"), (FieldSetting.Most, "200")).Draft.Field;

        field.Number.ShouldBe(Observation.Type.NextFieldNumber);
        field.Key.ShouldBe($"f{Observation.Type.NextFieldNumber}");
        field.Limits!.Hard.ShouldBe(new Bounds(20, 200));
        field.Unit!.Ja.ShouldBe("kg");
    }

    [Theory]
    [InlineData("Room temperature", "room-temperature")]
    [InlineData("ＳｐＯ２", "spo2")]
    [InlineData("体温", null)]
    [InlineData("2nd", null)]
    [InlineData("", null)]
    public void A_key_reads_like_a_plain_label(string label, string? key) => StableKey.From(label).ShouldBe(key);

    [Theory]
    [InlineData("氏名", TextContent.PersonName)]
    [InlineData("保護者名", TextContent.PersonName)]
    [InlineData("名前", TextContent.PersonName)]
    [InlineData("氏名（ふりがな）", TextContent.Furigana)]
    [InlineData("ふりがな", TextContent.Furigana)]
    [InlineData("自宅の電話", TextContent.Phone)]
    [InlineData("電話した相手", TextContent.Any)]
    [InlineData("品名", TextContent.Any)]
    [InlineData("施設名", TextContent.Any)]
    public void What_is_called_like_a_person_is_masked_like_one_unless_the_builder_says_otherwise(string label, TextContent content)
    {
        Draft.Add(FieldKind.Text, (FieldSetting.Label, label)).Draft.Field.Content.ShouldBe(content);
        Draft.Add(FieldKind.Text, (FieldSetting.Label, label), (FieldSetting.Content, "Any")).Draft.Field.Content.ShouldBe(TextContent.Any);
    }

    [Fact]
    public void Two_columns_of_one_name_are_refused() =>
        Draft.Add(FieldKind.Rows, (FieldSetting.Label, "明細"), (FieldSetting.Columns, "品名: 文字\n品 名: 数値")).Refusals.Single()
            .ShouldSatisfyAllConditions(r => r.Field.ShouldBe("columns"), r => r.Words.ShouldBe("refusal.edit.columnTwice"));

    [Theory]
    [InlineData("品名\n数量 数値 個\n期限：日付", "品名 Text, 数量 Number 個, 期限 Date")]
    [InlineData("主な 薬", "主な 薬 Text")]
    public void A_column_without_a_colon_is_read_as_it_is_meant(string typed, string columns) =>
        string.Join(", ", Draft.Add(FieldKind.Rows, (FieldSetting.Label, "明細"), (FieldSetting.Columns, typed)).Draft.Field.Columns!
            .Select(c => $"{c.Label.Ja} {c.Kind} {c.Unit?.Ja}".TrimEnd())).ShouldBe(columns);

    [Theory]
    [InlineData("メール", TextContent.Email)]
    [InlineData("電話番号（自宅）", TextContent.Phone)]
    [InlineData("氏名（漢字）", TextContent.PersonName)]
    [InlineData("氏名（カナ）", TextContent.Furigana)]
    [InlineData("氏名カナ", TextContent.Furigana)]
    [InlineData("品名（カナダ産）", TextContent.Any)]
    public void What_a_text_most_likely_holds_is_known_by_its_name(string label, TextContent content) =>
        Draft.Add(FieldKind.Text, (FieldSetting.Label, label)).Draft.Field.Content.ShouldBe(content);

    [Fact]
    public void Choices_stand_one_per_line_and_get_keys_of_their_own() =>
        Taste.Choices.Select(c => (c.Key, c.Label.Ja, c.Label.En)).ShouldBe([("normal", "正常", "Normal"), ("c2", "異常あり", null), ("c3", "不明", null)]);

    [Fact]
    public void Choices_on_one_line_are_parted_by_commas() =>
        Draft.Choices(Taste, "正常、異常あり、不明、未確認").Draft.Field.Choices.Count.ShouldBe(4);

    [Fact]
    public void A_choice_without_a_line_is_retired_and_comes_back_under_its_key()
    {
        var without = Draft.Choices(Taste, "正常\n異常あり").Draft.Field;
        var back = Draft.Choices(without, "不明\n正常\n異常あり").Draft.Field;

        without.FindChoice("c3")!.IsRetired.ShouldBeTrue();
        back.Choices.Select(c => (c.Key, c.IsRetired)).ShouldBe([("c3", false), ("normal", false), ("c2", false)]);
    }

    [Fact]
    public void A_changed_line_is_asked_about_and_is_then_the_same_choice_or_another()
    {
        var asked = Draft.Choices(Taste, "正常\n異常\n不明");
        var same = Draft.Answered(Taste, "正常\n異常\n不明", RenameAnswer.Same).Draft.Field;
        var other = Draft.Answered(Taste, "正常\n異常\n不明", RenameAnswer.Other).Draft.Field;

        asked.Refusals.Single().ShouldSatisfyAllConditions(
            r => r.Field.ShouldBe("renames"),
            r => r.Words.ShouldBe("refusal.edit.renamed"));
        same.FindChoice("c2")!.Label.Ja.ShouldBe("異常");
        other.FindChoice("c2")!.IsRetired.ShouldBeTrue();
        other.Choices[1].Key.ShouldBe("c4");
    }

    [Fact]
    public void The_likest_line_is_the_new_name_wherever_it_stands()
    {
        var status = Draft.Add(FieldKind.Choice, (FieldSetting.Label, "状況"), (FieldSetting.Choices, "受付\n審査中\n支給\n不支給")).Draft.Field;

        var asked = Draft.Choices(status, "受付\n審査中\n不支給（却下）\n取下げ").Refusals.Single();
        var same = Draft.Answered(status, "受付\n審査中\n不支給（却下）\n取下げ", RenameAnswer.Same).Draft.Field;

        asked.Arguments!["changes"].ShouldBe("「不支給」→「不支給（却下）」");
        same.Choices.Select(c => (c.Key, c.Label.Ja, c.IsRetired)).ShouldBe(
            [("c1", "受付", false), ("c2", "審査中", false), ("c4", "不支給（却下）", false), ("c5", "取下げ", false), ("c3", "支給", true)]);
    }

    [Fact]
    public void An_answer_counts_for_the_lines_that_were_asked_about_only()
    {
        var answer = Draft.Answer(Draft.Choices(Taste, "正常\n異常\n不明"), RenameAnswer.Same);

        Draft.Choices(Taste, "正常\n問題あり\n不明", answer).Refusals.Single().Field.ShouldBe("renames");
        Draft.Choices(Taste, "正常\n異常\n不明", answer).Refusals.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(FieldKind.Number, FieldSetting.Label, "体温", "refusal.edit.labelTaken")]
    [InlineData(FieldKind.Number, FieldSetting.Label, "", "refusal.edit.label")]
    [InlineData(FieldKind.Number, FieldSetting.Least, "たぶん20", "refusal.edit.number")]
    [InlineData(FieldKind.Number, FieldSetting.Decimals, "7", "refusal.edit.whole")]
    [InlineData(FieldKind.Number, FieldSetting.Default, "ふつう", "refusal.definition.badDefault")]
    [InlineData(FieldKind.Text, FieldSetting.MaxLength, "0", "refusal.edit.whole")]
    [InlineData(FieldKind.Text, FieldSetting.Content, "?", "refusal.edit.pick")]
    [InlineData(FieldKind.Choice, FieldSetting.Choices, "", "refusal.edit.choices")]
    [InlineData(FieldKind.Choice, FieldSetting.Choices, "正常\n 正常", "refusal.edit.choiceTwice")]
    [InlineData(FieldKind.Reference, FieldSetting.Target, "nowhere", "refusal.edit.pick")]
    [InlineData(FieldKind.Text, FieldSetting.Position, "99", "refusal.edit.whole")]
    public void What_cannot_be_is_refused_at_its_input(FieldKind kind, FieldSetting setting, string typed, string words)
    {
        var others = new[] { (FieldSetting.Label, "新しい項目"), (FieldSetting.Choices, "正常") }.Where(i => i.Item1 != setting);

        var refusal = Draft.Add(kind, [.. others, (setting, typed)]).Refusals.ShouldHaveSingleItem();

        (refusal.Words, refusal.Field).ShouldBe((words, SettingBehaviour.KeyOf(setting)));
    }

    [Theory]
    [InlineData("メモ", null)]
    [InlineData("氏名 → メモ", null)]
    [InlineData("体重 → メモ", "つなぐ台帳に「体重」という項目はありません。つなぐ台帳の項目: 氏名、ふりがな、部屋、生年月日、電話、入所日、退所日、酸素使用、メモ")]
    [InlineData("氏名", "この台帳に「氏名」という項目はありません。先に項目を追加してください。")]
    [InlineData("氏名 → メモ → 症状", "「氏名 → メモ → 症状」を読み取れません。「品名 → 品名」のように、つなぐ台帳の項目とこの台帳の項目を書いてください。")]
    public void What_a_reference_copies_is_named_once_or_twice_and_says_which_name_is_wrong(string typed, string? refusal)
    {
        var form = Draft.Form(FieldKind.Reference, (FieldSetting.Label, "同室者"), (FieldSetting.Target, "resident"), (FieldSetting.Lookups, typed));

        var reading = AddField.Read(Observation.Type, form, [new(1, 1, Observation.Resident)]);

        reading.Refusals.Select(r => Said.InJapanese(r)).ShouldBe(refusal is null ? [] : [refusal]);
    }

    [Fact]
    public void A_field_of_another_register_is_copied_before_a_formula_uses_it() =>
        Said.InJapanese(Draft.Add(FieldKind.Calculated, (FieldSetting.Label, "年齢"), (FieldSetting.Formula, "年齢([対象者.生年月日])")).Refusals.Single())
            .ShouldBe("式の4文字目: つないだ先の項目は、そのままでは使えません。「対象者」の「写す項目」でこの台帳に写してから使ってください。");

    [Fact]
    public void A_range_that_is_upside_down_is_refused_at_its_end() =>
        Draft.Add(FieldKind.Number, (FieldSetting.Label, "体重"), (FieldSetting.Least, "50"), (FieldSetting.Most, "20"))
            .Refusals.Select(r => (r.Field, r.Words)).ShouldBe([("most", "refusal.definition.limitsReversed")]);

    [Fact]
    public void A_plausible_range_that_is_upside_down_is_refused_at_its_end() =>
        Draft.Add(
                FieldKind.Number, (FieldSetting.Label, "錠数"), (FieldSetting.Least, "1"), (FieldSetting.Most, "10"), (FieldSetting.SoftLeast, "8"), (FieldSetting.SoftMost, "2"))
            .Refusals.Select(r => (r.Field, r.Words)).ShouldBe([("softMost", "refusal.definition.softReversed")]);

    [Fact]
    public void What_empty_means_is_refused_at_its_own_input() =>
        Draft.Add(FieldKind.Date, (FieldSetting.Label, "開始日"), (FieldSetting.Default, "今日"), (FieldSetting.EmptyMeans, "たぶん"))
            .Refusals.Select(r => (r.Field, r.Words)).ShouldBe([("emptyMeans", "refusal.definition.badEmptyMeans")]);

    [Theory]
    [InlineData(FieldSetting.ShownIf, "shownIf", "calculation.shownIfBelow")]
    [InlineData(FieldSetting.RequiredIf, "requiredIf", "calculation.requiredIfBelow")]
    public void A_condition_on_the_field_itself_is_refused_at_that_condition(FieldSetting setting, string input, string words) =>
        Draft.Add(FieldKind.Number, (FieldSetting.Label, "錠数"), (setting, "[錠数] > 3"))
            .Refusals.Select(r => (r.Field, r.Words)).ShouldBe([(input, words)]);

    [Theory]
    [InlineData("正常／異常")]
    [InlineData("正常/異常")]
    [InlineData("正常、異常")]
    public void Choices_on_one_line_are_parted_where_people_part_them(string typed) =>
        Draft.Add(FieldKind.Choice, (FieldSetting.Label, "状態"), (FieldSetting.Choices, typed)).Draft.Field.Choices.Select(c => c.Label.Ja).ShouldBe(["正常", "異常"]);

    [Fact]
    public void Reading_what_was_written_changes_no_field_of_the_preset()
    {
        foreach (var type in new[] { Observation.Type, Observation.Resident })
        {
            foreach (var field in type.Fields)
            {
                var draft = new FieldDraft(type, field.Key, [new(1, 1, Observation.Resident)]);
                var shown = KindSettings.Of(field.Kind).All.ToList();
                var inputs = shown.ToDictionary(SettingBehaviour.KeyOf, s => SettingBehaviour.Of(s).Write(draft), StringComparer.Ordinal);

                var reading = ReadSettings.Of(draft, new(field.Kind, shown, inputs));

                reading.Refusals.ShouldBeEmpty();
                DefinitionJson.Write(reading.Draft.Definition).ShouldBe(DefinitionJson.Write(type));
            }
        }
    }
}
