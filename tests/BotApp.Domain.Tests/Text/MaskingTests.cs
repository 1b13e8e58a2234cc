using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Text;

public sealed class MaskingTests
{
    [Theory]
    [InlineData("山田 太郎", "山○ 太○")]
    [InlineData("山田　太郎", "山○ 太○")]
    [InlineData("長谷川 一", "長○ ○")]
    [InlineData("林 翔", "○ ○")]
    [InlineData("𠮷野家", "𠮷○")]
    [InlineData("辻\U000e0100本", "辻\U000e0100○")]
    [InlineData("やまだ たろう", "や○ た○")]
    [InlineData("マリア・ロペス", "マ○ ロ○")]
    [InlineData("John Smith", "J○ S○")]
    [InlineData("", "")]
    public void A_name_shows_its_first_letters_and_not_its_length(string name, string masked) =>
        Masking.Name(name).ShouldBe(masked);

    [Fact]
    public void Masking_never_throws() => AnyText.AlwaysHolds(text => Masking.Name(text) is not null);
}
