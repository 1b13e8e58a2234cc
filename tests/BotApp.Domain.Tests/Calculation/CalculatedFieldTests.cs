using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Formulas;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Tests.Text;
using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Calculation;

public sealed class CalculatedFieldTests
{
    [Fact]
    public void Results_follow_from_each_other_and_are_rounded_as_the_field_says()
    {
        var type = With(Calculated("half", 20, "[double] / 4"), Calculated("double", 21, "[体重] × 2"), Calculated("total", 22, "合計([ロット.小計])"));

        FormulaCheck.Of(type, [type]).ShouldBeEmpty();
        var values = Run(type);
        values.Number("half").ShouldBe(31m);
        values.Number("double").ShouldBe(123m);
        values.Number("total").ShouldBe(300m);
    }

    [Fact]
    public void A_sum_over_other_records_waits_until_they_are_known()
    {
        var type = With(Calculated("stock", 20, "合計([入出庫.入庫]) - 合計([入出庫.出庫])"));
        var before = Stock.Values.With("stock", new NumberValue(7));

        Calculate.RelatedTypes(Spelled.WithKeys(type, [Stock.Movement, type])).ShouldBe(["movement"]);
        Run(type, before).Number("stock").ShouldBe(7m);
        var keyed = Spelled.WithKeys(type, [Stock.Movement, type]);
        Calculate.Run(keyed, before, new(keyed, before, Stock.Today, related: Stock.Related((5, 1)))).Number("stock").ShouldBe(4m);
    }

    [Fact]
    public void A_formula_that_uses_itself_is_refused()
    {
        var type = With(Calculated("a", 20, "[b] + 1"), Calculated("b", 21, "[a] + 1"));
        FormulaCheck.Of(type, [type]).Select(r => r.Words).ShouldBe(["calculation.cycle", "calculation.cycle"]);
    }

    [Fact]
    public void A_formula_must_give_what_its_field_says() =>
        Said.InJapanese(FormulaCheck.Of(With(Calculated("a", 20, "[品名]")), []).Single()).ShouldBe("計算項目「計算」の計算式の結果が、決めた種類と違います。");

    [Fact]
    public void A_condition_uses_only_what_stands_above_it()
    {
        var type = Stock.Item with { Fields = [new() { Key = "note", Number = 20, Kind = FieldKind.Text, Label = new("備考"), ShownIf = "[隔離]" }, .. Stock.Item.Fields] };
        Said.InJapanese(FormulaCheck.Of(type, []).Single()).ShouldBe("項目「備考」の「出す条件」に使えるのは、この項目より上にある項目だけです。「隔離」は使えません。");
    }

    [Fact]
    public void A_field_that_is_not_shown_is_empty_and_cannot_be_wrong()
    {
        var reading = Form(("isolated", "いいえ"), ("since", "きのうのきのう"));

        reading.IsAccepted.ShouldBeTrue();
        reading.Values["since"].ShouldBeNull();
    }

    [Fact]
    public void A_field_that_is_required_only_now_is_asked_for() =>
        Form(("isolated", "はい")).Refusals.Select(Said.InJapanese).ShouldBe(["開始日を入力してください。"]);

    [Fact]
    public void A_question_that_appears_is_asked_once()
    {
        var asked = Form(["asked="], ("isolated", "はい"), ("since", "2026/11/1"));
        asked.Questions.Select(q => (Said.InJapanese(q.Asks), q.Confirm)).ShouldBe([("「備考」も入力できます。なければそのまま保存してください。", "asked=22")]);

        Form(["asked=22"], ("isolated", "はい"), ("since", "2026/11/1")).IsAccepted.ShouldBeTrue();
        Form(("isolated", "はい"), ("since", "2026/11/1")).IsAccepted.ShouldBeTrue();
    }

    private static FormReading Form(params (string Key, string Typed)[] typed) => Form([], typed);

    private static FormReading Form(string[] confirmed, params (string Key, string Typed)[] typed)
    {
        var type = With(
            new Field { Key = "since", Number = 21, Kind = FieldKind.Date, Label = new("開始日"), ShownIf = "[isolated]", RequiredIf = "[isolated]" },
            new Field { Key = "note", Number = 22, Kind = FieldKind.Text, Label = new("備考"), ShownIf = "[since] > \"2026/1/1\"" });
        FormulaCheck.Of(type, []).ShouldBeEmpty();
        var context = new ReadingContext(new(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(9)), Language.Japanese)
        {
            Confirmed = confirmed.ToHashSet(StringComparer.Ordinal),
        };
        return FormReading.Of(type, typed.ToDictionary(t => t.Key, t => t.Typed, StringComparer.Ordinal), context);
    }

    private static RecordValues Run(RecordTypeDefinition type, RecordValues? values = null) =>
        Calculate.Run(type, values ?? Stock.Values, new(type, values ?? Stock.Values, Stock.Today));

    private static RecordTypeDefinition With(params Field[] fields) => Stock.Item with { Fields = [.. Stock.Item.Fields, .. fields] };

    private static Field Calculated(string key, int number, string formula) => new()
    {
        Key = key,
        Number = number,
        Kind = FieldKind.Calculated,
        Result = FieldKind.Number,
        Label = new("計算"),
        Formula = formula,
    };
}
