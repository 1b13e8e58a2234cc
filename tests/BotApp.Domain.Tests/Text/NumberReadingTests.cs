using System.Globalization;
using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Text;

public sealed class NumberReadingTests
{
    private static readonly Label Celsius = new("℃", "°C");
    private static readonly Label PerMinute = new("回/分", "/min");

    [Theory]
    [InlineData("36.5")]
    [InlineData("３６．５")]
    [InlineData("36。5")]
    [InlineData("３６｡５")]
    [InlineData("36,5")]
    [InlineData("36、5")]
    [InlineData("36・5")]
    [InlineData(" 36.5 ")]
    [InlineData("36.50")]
    [InlineData("36.5℃")]
    [InlineData("36.5 °C")]
    [InlineData("36.5度")]
    [InlineData("36度5分")]
    [InlineData("３６度５分")]
    [InlineData("36度5")]
    [InlineData("36度半")]
    [InlineData("36.5度です")]
    [InlineData("+36.5")]
    public void Every_way_to_write_36_5_is_36_5(string typed) =>
        NumberReading.Read(typed, Celsius, 1).Value.ShouldBe(36.5m);

    [Theory]
    [InlineData("-")]
    [InlineData("ー")]
    [InlineData("－")]
    [InlineData("―")]
    [InlineData("測れない")]
    [InlineData("測れませんでした")]
    [InlineData("はかれない")]
    [InlineData("測定不能")]
    [InlineData("測定できず")]
    [InlineData("測定エラー")]
    [InlineData("Not measured")]
    [InlineData("N/A")]
    public void What_could_not_be_measured_is_no_number(string typed)
    {
        var read = NumberReading.Read(typed, Celsius, 1);
        read.IsRefused.ShouldBeFalse();
        read.Value.ShouldBeNull();
    }

    [Theory]
    [InlineData("1,234", "1234")]
    [InlineData("１，２３４", "1234")]
    [InlineData("1,234,567.8", "1234567.8")]
    [InlineData("12,34", "12.34")]
    [InlineData("0,365", "0.365")]
    [InlineData("-5", "-5")]
    [InlineData("−5", "-5")]
    [InlineData("ー5", "-5")]
    [InlineData("マイナス5", "-5")]
    [InlineData(".5", "0.5")]
    [InlineData("36.", "36")]
    [InlineData("0507", "507")]
    [InlineData("¥1,200", "1200")]
    [InlineData("3人", "3")]
    public void A_number_is_read_as_it_was_meant(string typed, string number) =>
        NumberReading.Read(typed).Value.ShouldBe(decimal.Parse(number, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("36..5")]
    [InlineData("36.5.1")]
    [InlineData("1,23,4")]
    [InlineData("1.234,5")]
    [InlineData("36 5 くらい")]
    [InlineData("1e5")]
    [InlineData("٣٦")]
    [InlineData("36度15分")]
    [InlineData("1234567890123456789")]
    [InlineData("36/37")]
    [InlineData("--5")]
    public void What_is_no_number_is_refused(string typed) =>
        NumberReading.Read(typed, Celsius, 1).IsRefused.ShouldBeTrue();

    [Fact]
    public void A_number_with_another_unit_is_not_that_number()
    {
        Said.Only(NumberReading.Read("98.6°F", Celsius, 1)).ShouldBe("「98.6°F」の単位がこの項目の単位と違います。数だけを入力してください。");
        NumberReading.Read("72回/分", PerMinute).Value.ShouldBe(72);
        NumberReading.Read("72 bpm", PerMinute).Value.ShouldBe(72);
        NumberReading.Read("72%", PerMinute).IsRefused.ShouldBeTrue();
        NumberReading.Read("97パーセント", new Label("%")).Value.ShouldBe(97);
    }

    [Fact]
    public void A_comma_before_three_digits_is_ambiguous_only_where_three_decimals_are_possible()
    {
        NumberReading.Read("1,234", decimals: 2).Value.ShouldBe(1234);
        NumberReading.Read("1,234", decimals: 3).Refusals.Single().Words.ShouldBe("refusal.ambiguousNumber");
        NumberReading.Read("1,234.5", decimals: 3).Value.ShouldBe(1234.5m);
    }

    [Fact]
    public void Reading_never_throws() => AnyText.AlwaysHolds(text => NumberReading.Read(text, Celsius, 1) is not null);

    [Fact]
    public void A_number_that_is_written_reads_as_itself() => AnyText.AlwaysHolds(text =>
        NumberReading.Read(text) is not { IsRefused: false, Value: { } number }
        || NumberReading.Read(NumberReading.Write(number)).Value == number);

    [Fact]
    public void What_is_read_has_just_the_digits_that_were_typed() => AnyText.AlwaysHolds(text =>
        NumberReading.Read(text, Celsius, 1) is not { IsRefused: false, Value: { } number }
        || text.Contains('半', StringComparison.Ordinal)
        || Digits(NumberReading.Write(number)) == Digits(SearchKey.Of(text)));

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit)).Trim('0');
}
