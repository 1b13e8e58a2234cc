using System.Globalization;
using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Text;

public sealed class MomentReadingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 5, 40, 123, TimeSpan.Zero);

    [Theory]
    [InlineData("今", "2026-11-21T18:05:40")]
    [InlineData("11/21 18:05", "2026-11-21T18:05:00")]
    [InlineData("１１／２１　１８：０５", "2026-11-21T18:05:00")]
    [InlineData("11月21日18時5分", "2026-11-21T18:05:00")]
    [InlineData("令和8年11月21日 午後3時", "2026-11-21T15:00:00")]
    [InlineData("2026-11-21 18:05:30", "2026-11-21T18:05:30")]
    [InlineData("2026-11-21T18:05", "2026-11-21T18:05:00")]
    [InlineData("2026-11-21T09:05:00Z", "2026-11-21T18:05:00")]
    [InlineData("2026-11-21T18:05:00+09:00", "2026-11-21T18:05:00")]
    [InlineData("昨日 18:20", "2026-11-20T18:20:00")]
    [InlineData("昨日18時20分", "2026-11-20T18:20:00")]
    [InlineData("昨日の18時20分", "2026-11-20T18:20:00")]
    [InlineData("8:05", "2026-11-21T08:05:00")]
    [InlineData("10分前", "2026-11-21T17:55:40")]
    [InlineData("2時間前", "2026-11-21T16:05:40")]
    [InlineData("3日前 8:00", "2026-11-18T08:00:00")]
    public void A_moment_is_read_as_it_was_meant(string typed, string local) =>
        MomentReading.Read(typed, Now).Value.ShouldBe(
            new DateTimeOffset(DateTime.Parse(local, CultureInfo.InvariantCulture), TimeSpan.FromHours(9)));

    [Theory]
    [InlineData("11/21", "「11/21」には時刻がありません。11/21 18:05 のように入力してください。")]
    [InlineData("昨日", "「昨日」には時刻がありません。11/21 18:05 のように入力してください。")]
    [InlineData("11/21 25:00", "「25:00」という時刻はありません。0:00 から 23:59 までで入力してください。")]
    [InlineData("平成31年5月1日 8:00", "「平成31年5月1日」という日はありません。平成は 平成31年4月30日 までです。令和元年5月1日 の間違いではありませんか。")]
    [InlineData("さっき", "「さっき」を日時として読み取れません。11/21 18:05 や「今」のように入力してください。")]
    public void What_is_no_moment_is_refused_with_the_reason(string typed, string sentence) =>
        Said.Only(MomentReading.Read(typed, Now)).ShouldBe(sentence);

    [Fact]
    public void Reading_never_throws() => AnyText.AlwaysHolds(text => MomentReading.Read(text, Now) is not null);
}
