using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Text;

public sealed class GramsTests
{
    [Fact]
    public void A_text_has_its_letters_and_its_pairs() =>
        Grams.Of("四宮 ﾔﾏ").ShouldBe(["四", "宮", "や", "ま", "四宮", "宮や", "やま"]);

    [Theory]
    [InlineData("宮", "四宮")]
    [InlineData("fu", "hogefuga1")]
    [InlineData("やまだ", "ヤマダ タロウ")]
    [InlineData("太郎 山田", "山田 太郎")]
    [InlineData("𠮷", "吉野家")]
    public void Words_find_what_holds_them(string words, string text)
    {
        Grams.Finds(words, text).ShouldBeTrue();
        Grams.ForQuery(words).ShouldBeSubsetOf(Grams.Of(text));
    }

    [Fact]
    public void Words_that_are_not_there_are_not_found() => Grams.Finds("山本", "山田 本人").ShouldBeFalse();

    [Fact]
    public void Whatever_is_found_has_the_grams_of_its_query() => AnyText.AlwaysHolds(text =>
        !Grams.Finds(text, "山田 太郎 カ1,5") || Grams.ForQuery(text).All(Grams.Of("山田 太郎 カ1,5").Contains));
}
