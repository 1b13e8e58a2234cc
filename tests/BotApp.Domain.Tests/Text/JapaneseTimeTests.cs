using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Text;

public sealed class JapaneseTimeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 5, 40, TimeSpan.Zero);

    [Fact]
    public void A_moment_is_shown_in_Japan()
    {
        JapaneseTime.Show(Now, Now, Language.Japanese).ShouldBe("11/21 18:05");
        JapaneseTime.Show(Now, Now, Language.English).ShouldBe("Nov 21 18:05");
        JapaneseTime.Show(Now.AddYears(-1), Now, Language.Japanese).ShouldBe("2025/11/21 18:05");
        JapaneseTime.Date(new DateTimeOffset(2026, 11, 20, 15, 0, 0, TimeSpan.Zero)).ShouldBe(new DateOnly(2026, 11, 21));
    }

    [Theory]
    [InlineData(20, "たった今", "just now")]
    [InlineData(185, "3分前", "3 min ago")]
    [InlineData(2 * 3600, "2時間前", "2 h ago")]
    [InlineData(3 * 86400, "3日前", "3 d ago")]
    public void Age_is_told_in_its_largest_unit(int seconds, string japanese, string english)
    {
        JapaneseTime.Ago(Now.AddSeconds(-seconds), Now, Language.Japanese).ShouldBe(japanese);
        JapaneseTime.Ago(Now.AddSeconds(-seconds), Now, Language.English).ShouldBe(english);
    }

    [Fact]
    public void The_fiscal_year_turns_in_April()
    {
        JapaneseTime.FiscalYear(new DateOnly(2027, 3, 31)).ShouldBe(2026);
        JapaneseTime.FiscalYear(new DateOnly(2027, 4, 1)).ShouldBe(2027);
    }

    [Fact]
    public void Age_counts_full_years()
    {
        JapaneseTime.Age(new DateOnly(1944, 11, 22), new DateOnly(2026, 11, 21)).ShouldBe(81);
        JapaneseTime.Age(new DateOnly(1944, 11, 21), new DateOnly(2026, 11, 21)).ShouldBe(82);
    }

    [Fact]
    public void The_first_year_of_an_era_is_gannen() => JapaneseTime.ShowEra(new DateOnly(2019, 5, 1)).ShouldBe("令和元年5月1日");
}
