using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Tests.Text;
using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.RecordTypes;

public sealed class MoreKindsTests
{
    private static readonly ReadingContext Now = new(new(2026, 11, 21, 18, 0, 0, TimeSpan.FromHours(9)), Language.Japanese) { Me = 7 };

    private static readonly Field Allergy = Of(FieldKind.MultiChoice) with
    {
        Choices = [new("egg", new("卵")), new("other", new("その他", "Other"), TakesText: true)],
    };

    private static readonly Field Items = Of(FieldKind.Rows) with
    {
        Columns =
        [
            Of(FieldKind.Text) with { Key = "name", Number = 1, Label = new("品名"), IsRequired = true },
            Of(FieldKind.Number) with { Key = "count", Number = 2, Label = new("数量"), Limits = new(new(0, 1000), new(0, 100)) },
            Of(FieldKind.Date) with { Key = "expiry", Number = 3, Label = new("期限") },
        ],
    };

    [Fact]
    public void Other_keeps_what_was_written_beside_it()
    {
        var value = Read(Allergy, "egg,other=花粉, 犬").Value!;

        FieldBehaviour.Of(Allergy.Kind).Show(value, Allergy, Language.Japanese).ShouldBe("卵、その他（花粉, 犬）");
        FieldBehaviour.Of(Allergy.Kind).Show(value, Allergy, Language.English).ShouldBe("卵, Other (花粉, 犬)");
        Again(Allergy, value).ShouldBe(value);
        Document(Allergy, value).ShouldBe("""{"f1":["egg","other"],"f1t":"花粉, 犬"}""");
    }

    [Fact]
    public void Other_without_saying_what_is_refused() =>
        Said.InJapanese(Read(Allergy, "other").Refused!).ShouldBe("項目の「その他」の内容を入力してください。");

    [Theory]
    [InlineData("A1234", true)]
    [InlineData("A123", false)]
    [InlineData("xA1234", false)]
    public void A_text_fits_its_pattern_as_a_whole(string typed, bool fits)
    {
        var field = Of(FieldKind.Text) with { Pattern = "[A-Z][0-9]{4}", PatternHint = new("英字1つと数字4桁") };
        (Read(field, typed).Refused is null).ShouldBe(fits);
    }

    [Theory]
    [InlineData("Ａ１２３４", "A1234")]
    [InlineData("Ａ１２ー３４", null)]
    public void A_text_typed_full_width_fits_a_pattern_of_half_width_letters(string typed, string? kept)
    {
        var field = Of(FieldKind.Text) with { Pattern = "[A-Z][0-9]{4}" };

        (Read(field, typed).Value as TextValue)?.Text.ShouldBe(kept);
        Read(field, typed).Understood.ShouldBe(kept);
    }

    [Fact]
    public void A_pattern_that_never_ends_elsewhere_is_answered_at_once()
    {
        var field = Of(FieldKind.Text) with { Pattern = "(a+)+b" };
        Said.InJapanese(Read(field, new string('a', 190)).Refused!).ShouldStartWith("項目の書き方が違います");
    }

    [Theory]
    [InlineData("(?<=a)b")]
    [InlineData("[")]
    public void A_pattern_that_the_safe_engine_does_not_know_is_refused(string pattern) =>
        Check(Of(FieldKind.Text) with { Pattern = pattern }).ShouldBe(["refusal.definition.pattern"]);

    [Fact]
    public void A_table_comes_as_lines_of_cells()
    {
        var value = Read(Items, "マスク | ５０ | R8.12.1\n\nガーゼ \t 3").Value!;

        FieldBehaviour.Of(Items.Kind).Show(value, Items, Language.Japanese).ShouldBe("マスク  50  2026/12/1\nガーゼ  3");
        Again(Items, value).ShouldBe(value);
        Document(Items, value).ShouldBe("""{"f1":[{"f1":"マスク","f2":50,"f3":"2026-12-01"},{"f1":"ガーゼ","f2":3}]}""");
    }

    [Fact]
    public void Every_wrong_cell_is_told_with_its_row()
    {
        var reading = Read(Items, " | 5000\nガーゼ | たくさん");

        new[] { reading.Refused! }.Concat(reading.MoreRefused).Select(Said.InJapanese).ShouldBe(
        [
            "1行目の品名を入力してください。",
            "1行目の数量は 0〜100 の範囲で入力してください（入力: 5000）。",
            "「たくさん」を数として読み取れません。36.5 のように入力してください。測れないときは「-」と入力してください。",
        ]);
    }

    [Fact]
    public void A_cell_out_of_the_usual_is_asked_about_and_then_taken()
    {
        var asked = Read(Items, "マスク | 500").Asks!;
        asked.Confirm.ShouldBe("field.1.count=500");
        Said.InJapanese(asked.Asks).ShouldStartWith("1行目の数量の 500 は、ありうる範囲 0〜100 の外です。");

        FieldBehaviour.Of(Items.Kind).Read(Items, "マスク | 500", Now with { Confirmed = new HashSet<string> { asked.Confirm } })
            .Asks.ShouldBeNull();
    }

    [Fact]
    public void Fifty_rows_are_enough() => Said.InJapanese(Read(Items, string.Join('\n', Enumerable.Repeat("ガーゼ", 51))).Refused!)
        .ShouldBe("項目は50行までです（入力: 51行）。");

    [Fact]
    public void A_cell_may_hold_the_bar() => Again(Items, Read(Items, @"A\|B\\C | 1").Value!)
        .ShouldBe(Read(Items, @"A\|B\\C|1").Value);

    [Fact]
    public void Me_is_whoever_fills_in_the_form() => Read(Of(FieldKind.Person), "自分").Value.ShouldBe(new PersonValue(7));

    [Theory]
    [InlineData("R-{年度}-{0000}", 7, "R-2025-0007")]
    [InlineData("{YYYY}{MM}{DD}/{00}", 123, "20260331/123")]
    [InlineData("受付{0}", 5, "受付5")]
    public void A_number_is_written_as_its_pattern_says(string pattern, long number, string written) =>
        NumberPattern.Read(pattern)!.Write(new(2026, 3, 31), number).ShouldBe(written);

    [Theory]
    [InlineData("R-{年度}")]
    [InlineData("{00}-{00}")]
    [InlineData("{週}-{00}")]
    [InlineData("<b>{00}")]
    public void What_is_no_pattern_of_a_number_is_refused(string pattern) =>
        Check(Of(FieldKind.AutoNumber) with { Numbering = pattern }).ShouldBe(["refusal.definition.numbering"]);

    [Fact]
    public void Thousands_are_parted_where_the_field_says_so()
    {
        var field = Of(FieldKind.Number) with { HasThousands = true, Decimals = 1, Unit = new("円") };
        FieldBehaviour.Of(field.Kind).Show(new NumberValue(1234567), field, Language.Japanese).ShouldBe("1,234,567.0 円");
    }

    [Fact]
    public void What_nobody_types_is_not_asked_and_what_is_only_said_holds_nothing() =>
        Enum.GetValues<FieldKind>().Where(k => !FieldBehaviour.Of(k).IsAsked).ShouldBe(
            [FieldKind.Calculated, FieldKind.AutoNumber, FieldKind.Heading, FieldKind.Explanation]);

    private static Field Of(FieldKind kind) => new() { Key = "field", Number = 1, Kind = kind, Label = new("項目") };

    private static FieldReading Read(Field field, string typed) => FieldBehaviour.Of(field.Kind).Read(field, typed, Now);

    private static FieldValue? Again(Field field, FieldValue value) =>
        Read(field, FieldBehaviour.Of(field.Kind).ToInput(value)).Value;

    private static IEnumerable<string> Check(Field field) => FieldBehaviour.Of(field.Kind).Check(field).Select(r => r.Words);

    private static string Document(Field field, FieldValue value)
    {
        var type = new RecordTypeDefinition { Key = "type", Label = new("台帳"), Fields = [field], NextFieldNumber = 2 };
        var text = RecordDocument.Write(type, RecordValues.Empty.With(field.Key, value));
        RecordDocument.Read(type, text)[field.Key].ShouldBe(value);
        return text;
    }
}
