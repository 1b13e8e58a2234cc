using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Text;

// Invented numbers: only the check digit is right.
public sealed class MyNumberTests
{
    [Theory]
    [InlineData("123456789018")]
    [InlineData("1234-5678-9018")]
    [InlineData("１２３４　５６７８　９０１８")]
    [InlineData("1234ー5678ー9018")]
    [InlineData("番号は123456789018です")]
    [InlineData("1234−5678−9018")]
    public void A_number_with_the_right_check_digit_is_seen(string text) => MyNumber.IsIn(text).ShouldBeTrue();

    [Theory]
    [InlineData("123456789012")]
    [InlineData("1234567890180")]
    [InlineData("+123456789018")]
    [InlineData("090-1234-5678")]
    [InlineData("2026-11-21 18:05")]
    [InlineData("12345678901")]
    [InlineData("")]
    public void Other_numbers_are_left_alone(string text) => MyNumber.IsIn(text).ShouldBeFalse();

    [Fact]
    public void Exactly_one_check_digit_is_right()
    {
        var random = new Random(1);
        for (var n = 0; n < 2000; n++)
        {
            var digits = random.NextInt64(0, 100_000_000_000).ToString("D11", System.Globalization.CultureInfo.InvariantCulture);
            Enumerable.Range(0, 10).Count(check => MyNumber.IsValid($"{digits}{check}")).ShouldBe(1);
        }
    }

    [Fact]
    public void Looking_never_throws() => AnyText.AlwaysHolds(text => MyNumber.IsIn(text) || true);
}
