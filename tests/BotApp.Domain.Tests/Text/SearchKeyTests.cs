using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Text;

public sealed class SearchKeyTests
{
    [Theory]
    [InlineData("ﾔﾏﾀﾞ", "やまだ")]
    [InlineData("ヤマダ タロウ", "やまだたろう")]
    [InlineData("山田　太郎", "山田太郎")]
    [InlineData("サトー", "サト")]
    [InlineData("髙橋", "高橋")]
    [InlineData("山﨑", "山崎")]
    [InlineData("渡邊", "渡辺")]
    [InlineData("渡邉", "渡辺")]
    [InlineData("齋藤", "斉藤")]
    [InlineData("齊藤", "斎藤")]
    [InlineData("濵田", "浜田")]
    [InlineData("濱田", "浜田")]
    [InlineData("𠮷野", "吉野")]
    [InlineData("神", "神")]
    [InlineData("辻\U000e0100", "辻")]
    [InlineData("ＡＢＣ", "abc")]
    [InlineData("090-1234-5678", "09012345678")]
    [InlineData("関ヶ原", "関ケ原")]
    [InlineData("國澤", "国沢")]
    [InlineData("か\u3099", "が")]
    public void Two_ways_to_write_it_have_one_key(string one, string other) =>
        SearchKey.Of(one).ShouldBe(SearchKey.Of(other));

    [Theory]
    [InlineData("大", "犬")]
    [InlineData("坂", "阪")]
    [InlineData("はは", "ばば")]
    [InlineData("太田", "大田")]
    public void Different_names_stay_different(string one, string other) => SearchKey.Of(one).ShouldNotBe(SearchKey.Of(other));

    [Fact]
    public void More_than_a_hundred_variants_are_folded() => KanjiVariantsCount().ShouldBeGreaterThan(300);

    // Ａ takes a text off the short way.
    [Fact]
    public void What_is_known_to_be_its_own_key_is_what_the_long_way_finds() =>
        Enumerable.Range(0, 0xd800).Where(code => SearchKey.Of((char)code + "Ａ") != SearchKey.Of($"{(char)code}") + "a").ShouldBeEmpty();

    [Fact]
    public void A_key_of_a_key_is_the_same_key() => AnyText.AlwaysHolds(text => SearchKey.Of(SearchKey.Of(text)) == SearchKey.Of(text));

    [Fact]
    public void Every_letter_of_the_plane_has_a_stable_key()
    {
        for (var code = 0; code < 0x30000; code++)
        {
            if (code is >= 0xd800 and <= 0xdfff)
            {
                continue;
            }

            var key = SearchKey.Of(char.ConvertFromUtf32(code));
            SearchKey.Of(key).ShouldBe(key);
        }
    }

    // Each variant of the table that is not a first form changes under the key.
    private static int KanjiVariantsCount() =>
        Enumerable.Range(0x3400, 0x20000).Where(c => c is < 0xd800 or > 0xffff)
            .Count(c => SearchKey.Of(char.ConvertFromUtf32(c)) is var key && key != char.ConvertFromUtf32(c));
}
