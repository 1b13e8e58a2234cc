using System.Globalization;
using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Text;

public sealed class DateReadingTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData("2026/11/21")]
    [InlineData("2026-11-21")]
    [InlineData("2026.11.21")]
    [InlineData("２０２６／１１／２１")]
    [InlineData("2026年11月21日")]
    [InlineData("20261121")]
    [InlineData("2026/11/21(土)")]
    [InlineData("11/21（土）")]
    [InlineData("11月21日土曜日")]
    [InlineData("11/21")]
    [InlineData("11-21")]
    [InlineData("令和8年11月21日")]
    [InlineData("令和８年１１月２１日")]
    [InlineData("R8.11.21")]
    [InlineData("r08/11/21")]
    [InlineData("令8.11.21")]
    [InlineData("㋿8年11月21日")]
    [InlineData("今日")]
    [InlineData("本日")]
    [InlineData("Today")]
    [InlineData("Nov 21, 2026")]
    [InlineData("21 November 2026")]
    [InlineData("november 21st")]
    [InlineData("21-Nov-2026")]
    [InlineData(" 今 日 ")]
    public void Every_way_to_write_a_day_is_that_day(string typed) => DateReading.Read(typed, Today).Value.ShouldBe(Today);

    [Theory]
    [InlineData("昨日", "2026-11-20")]
    [InlineData("おととい", "2026-11-19")]
    [InlineData("明日", "2026-11-22")]
    [InlineData("3日前", "2026-11-18")]
    [InlineData("10日後", "2026-12-01")]
    [InlineData("H31.4.30", "2019-04-30")]
    [InlineData("令和元年5月1日", "2019-05-01")]
    [InlineData("平成元年1月8日", "1989-01-08")]
    [InlineData("S64.1.7", "1989-01-07")]
    [InlineData("昭和元年12月25日", "1926-12-25")]
    [InlineData("大正15年12月25日", "1926-12-25")]
    [InlineData("大正元年7月30日", "1912-07-30")]
    [InlineData("M45.7.30", "1912-07-30")]
    [InlineData("明治6年1月1日", "1873-01-01")]
    [InlineData("2028/2/29", "2028-02-29")]
    [InlineData("1/5", "2027-01-05")]
    [InlineData("6/30", "2026-06-30")]
    [InlineData("2/29", "2028-02-29")]
    public void A_day_is_read_as_it_was_meant(string typed, string day) =>
        DateReading.Read(typed, Today).Value.ShouldBe(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("平成31年5月1日", "「平成31年5月1日」という日はありません。平成は 平成31年4月30日 までです。令和元年5月1日 の間違いではありませんか。")]
    [InlineData("昭和64年1月8日", "「昭和64年1月8日」という日はありません。昭和は 昭和64年1月7日 までです。平成元年1月8日 の間違いではありませんか。")]
    [InlineData("R1.4.30", "「R1.4.30」という日はありません。令和は 令和元年5月1日 からです。平成31年4月30日 の間違いではありませんか。")]
    [InlineData("明治5年1月1日", "「明治5年1月1日」は旧暦の日付です。明治6年1月1日からの日付を入力してください。")]
    [InlineData("Nov 31, 2026", "「Nov 31, 2026」という日は暦にありません。")]
    [InlineData("2026/2/29", "「2026/2/29」という日は暦にありません。")]
    [InlineData("令和8年13月1日", "「令和8年13月1日」という日は暦にありません。")]
    [InlineData("令和0年1月1日", "「令和0年1月1日」という日は暦にありません。")]
    [InlineData("26/11/21", "「26/11/21」の年が西暦か元号かわかりません。2026/11/21 や R8.11.21 のように入力してください。")]
    [InlineData("0202/11/21", "「0202/11/21」の年を確認してください。1868年から2199年まで入力できます。")]
    [InlineData("らいしゅう", "「らいしゅう」を日付として読み取れません。2026/11/21 や 令和8年11月21日 のように入力してください。")]
    public void A_day_that_never_was_is_refused_with_the_reason(string typed, string sentence) =>
        Said.Only(DateReading.Read(typed, Today)).ShouldBe(sentence);

    [Fact]
    public void Reading_never_throws() => AnyText.AlwaysHolds(text => DateReading.Read(text, Today) is not null);

    [Fact]
    public void Reading_never_throws_at_the_ends_of_the_calendar() => AnyText.AlwaysHolds(text =>
        DateReading.Read(text, new DateOnly(1900, 1, 1)) is not null && DateReading.Read(text, new DateOnly(2190, 12, 31)) is not null);

    [Fact]
    public void Every_day_since_1873_reads_from_its_era_and_from_its_western_date()
    {
        for (var day = new DateOnly(1873, 1, 1); day < new DateOnly(2060, 1, 1); day = day.AddDays(1))
        {
            DateReading.Read(JapaneseTime.ShowEra(day), Today).Value.ShouldBe(day);
            DateReading.Read(JapaneseTime.Show(day, Language.Japanese), Today).Value.ShouldBe(day);
        }
    }
}
