using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Formulas;
using BotApp.Domain.Tests.Text;
using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Calculation;

public sealed class FormulaTests
{
    [Theory]
    [InlineData("1 + 2 × 3", 7)]
    [InlineData("（１＋２）＊３", 9)]
    [InlineData("-[体重] + 100", 38.5)]
    [InlineData("四捨五入([体重] / ([身長]/100 * [身長]/100), 1)", 21.3)]
    [InlineData("round(-2.5)", -3)]
    [InlineData("切り上げ(10 / 3)", 4)]
    [InlineData("切り捨て(1234, -2)", 1200)]
    [InlineData("年齢([生年月日])", 41)]
    [InlineData("年齢([生年月日], \"2026/11/22\")", 42)]
    [InlineData("日数([受診], 今日())", 0)]
    [InlineData("今日() - [生年月日]", 15339)]
    [InlineData("年度(\"2026/3/31\")", 2025)]
    [InlineData("最大([体重], [身長], 3)", 170)]
    [InlineData("合計([ロット.数量])", 15)]
    [InlineData("合計([ロット.数量] × [ロット.単価])", 300)]
    [InlineData("合計([ロット.数量], [ロット.期限] < \"2026/12/31\")", 5)]
    [InlineData("件数([ロット])", 3)]
    [InlineData("件数([ロット.単価])", 2)]
    [InlineData("平均([ロット.単価])", 18.5)]
    [InlineData("最小([ロット.数量])", 5)]
    [InlineData("文字数([品名])", 3)]
    [InlineData("余り(7, 4) + 絶対値(-1)", 4)]
    public void A_formula_gives_a_number(string formula, double number) =>
        Stock.Result(formula).ShouldBe((decimal)number);

    [Theory]
    [InlineData("[体重] > 60 かつ [隔離]", true)]
    [InlineData("[状態名] = \"済\"", true)]
    [InlineData("[State] <> 「Done」", false)]
    [InlineData("含む([症状], \"熱\") または [状態名] = \"open\"", false)]
    [InlineData("not [隔離]", false)]
    [InlineData("体重 > 60 かつ 隔離", true)]
    [InlineData("状態名 = \"済\"", true)]
    [InlineData("空欄([受診])", false)]
    [InlineData("[生年月日] < \"昭和64年1月7日\"", true)]
    [InlineData("含む([品名], \"ﾏｽｸ\")", true)]
    [InlineData("[品名] = \"ﾏｽｸ\"", true)]
    [InlineData("[品名] <> \"ますく\"", false)]
    public void A_condition_is_yes_or_no(string formula, bool result) =>
        Stock.Result(formula).ShouldBe(result);

    [Fact]
    public void Texts_are_put_together_as_people_read_them() =>
        Stock.Result("[品名] & \" \" & [体重] & \"kg \" & [状態名] & もし([隔離], \" 隔離\", \"\")").ShouldBe("マスク 61.5kg 済 隔離");

    [Fact]
    public void A_stock_is_the_sum_of_its_movements() =>
        Stock.Result("合計([入出庫.入庫]) - 合計([入出庫.出庫])", (100, null), (null, 30), (5, 2)).ShouldBe(73m);

    [Fact]
    public void In_a_sum_an_empty_number_adds_nothing() =>
        Stock.Result("合計([入出庫.入庫] - [入出庫.出庫])", (100, null), (null, 30), (5, 2)).ShouldBe(73m);

    [Theory]
    [InlineData("[体重] / 0")]
    [InlineData("79228162514264337593543950335 * 10")]
    [InlineData("日を足す([生年月日], 99999999)")]
    public void What_cannot_be_calculated_is_nothing(string formula) => Stock.Result(formula).ShouldBeNull();

    [Fact]
    public void A_missing_value_is_never_taken_for_zero() =>
        Stock.Read("[体重] + [身長]").Value.Calculate(new FieldsOfRecord(Stock.Item, RecordValues.Empty.With("weight", new NumberValue(1)), Stock.Today))
            .ShouldBeNull();

    [Theory]
    [InlineData("[体重", "式の1文字目: 「]」で閉じてください。")]
    [InlineData("[体重] + [体温]", "式の8文字目: 「体温」という項目はありません。似た名前の項目: 体重")]
    [InlineData("[体重] + [あさごはん]", "式の8文字目: 「あさごはん」という項目はありません。")]
    [InlineData("足し算([体重])", "式の1文字目: 「足し算」という関数はありません。項目は [ ] で、文字は \" \" で囲んでください。")]
    [InlineData("[体重] + ", "式の8文字目: 式が途中で終わっています。")]
    [InlineData("[品名] × 2", "式の1文字目: ここに書けるのは数値です。")]
    [InlineData("[状態名] = \"完了\"", "式の9文字目: 状態名に「完了」という選択肢はありません。")]
    [InlineData("[ロット.数量] + 1", "式の1文字目: 表の列「数量」は 合計 や 件数 の中で使ってください。")]
    [InlineData("合計([ロット.数量] × [入出庫.入庫])", "式の15文字目: 1つの集計で使える表は1つだけです。")]
    [InlineData("合計([体重])", "式の1文字目: 「合計」には表の列を [表.列] の形で書いてください。")]
    [InlineData("もし([体重], 1, 2)", "式の4文字目: ここに書けるのははい・いいえになる式です。")]
    [InlineData("もし([隔離], 1, \"2\")", "式の13文字目: ここに書けるのは数値です。")]
    [InlineData("年齢()", "式の1文字目: 「年齢」に渡す値の数が違います。")]
    [InlineData("[体重] $ 2", "式の6文字目: 「$」は使えません。")]
    [InlineData("(1 + 2", "式の7文字目: ここに「)」が必要です。")]
    [InlineData("[生年月日] > \"11/21\"", "式の10文字目: 「11/21」を日付として読み取れません。2026/11/21 のように年から書いてください。")]
    public void What_is_wrong_is_told_with_its_place(string formula, string sentence)
    {
        var refusal = Stock.Read(formula).Refusals.Single();
        Said.InJapanese(refusal).ShouldBe(sentence);
        Said.InEnglish(refusal).ShouldStartWith("Formula, letter ");
    }

    [Fact]
    public void Names_are_stored_as_keys_and_read_as_labels()
    {
        var formula = Stock.Read("合計([入出庫.入庫]) + もし([状態名] = \"済\", [体重], 0)").Value;

        formula.WithKeys().ShouldBe("合計([movement.in]) + もし([state] = \"done\", [weight], 0)");
        Stock.Read(formula.WithKeys()).Value.WithLabels(Language.English).ShouldBe("合計([Movements.In]) + もし([State] = \"Done\", [Weight], 0)");
    }
}
