using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Text;

public sealed class NaturalOrderTests
{
    [Theory]
    [InlineData("201", "202", "1001")]
    [InlineData("0302", "507", "1203")]
    [InlineData("A棟-3", "A棟-10", "B棟-1")]
    [InlineData("１F 3", "1F 12", "2F 1")]
    [InlineData("2-9", "2-10", "12-1")]
    [InlineData("3", "3A", "3B", "10", "和室")]
    [InlineData("0", "00000000000000000001", "99999999", "123456789", "1234567890123456789", "12345678901234567890")]
    public void Numbers_in_a_text_count_as_numbers(params string[] inOrder)
    {
        var shuffled = inOrder.Reverse().OrderBy(NaturalOrder.KeyOf, StringComparer.Ordinal);
        shuffled.ShouldBe(inOrder);
    }

    [Theory]
    [InlineData("a棟－３", "A棟-3")]
    [InlineData("0507", "507")]
    [InlineData("サクラ10", "さくら10")]
    public void Width_case_kana_and_leading_zeros_do_not_matter(string one, string same) =>
        NaturalOrder.KeyOf(one).ShouldBe(NaturalOrder.KeyOf(same));

    [Fact]
    public void Of_any_two_numbers_the_smaller_one_is_first()
    {
        var random = new Random(27);
        for (var i = 0; i < 2_000; i++)
        {
            var (one, other) = (random.NextInt64() >> random.Next(63), random.NextInt64() >> random.Next(63));
            Math.Sign(string.CompareOrdinal(NaturalOrder.KeyOf($"室{one}"), NaturalOrder.KeyOf($"室{other}")))
                .ShouldBe(one.CompareTo(other), $"{one} {other}");
        }
    }
}
