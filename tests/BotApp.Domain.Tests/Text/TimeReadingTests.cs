using System.Globalization;
using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Text;

public sealed class TimeReadingTests
{
    private static readonly TimeOnly Now = new(18, 5, 40);

    [Theory]
    [InlineData("8:05", "08:05")]
    [InlineData("８：０５", "08:05")]
    [InlineData("08:05:30", "08:05")]
    [InlineData("８時５分", "08:05")]
    [InlineData("8時", "08:00")]
    [InlineData("8時半", "08:30")]
    [InlineData("0805", "08:05")]
    [InlineData("午後3時", "15:00")]
    [InlineData("午後３時半", "15:30")]
    [InlineData("午前0時5分", "00:05")]
    [InlineData("午後15時", "15:00")]
    [InlineData("3:05 PM", "15:05")]
    [InlineData("3pm", "15:00")]
    [InlineData("12:30am", "00:30")]
    [InlineData("12:30 pm", "12:30")]
    [InlineData("正午", "12:00")]
    [InlineData("今", "18:05")]
    [InlineData("now", "18:05")]
    public void A_time_is_read_as_it_was_meant(string typed, string time) =>
        TimeReading.Read(typed, Now).Value.ShouldBe(TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("24:00", "「24:00」という時刻はありません。0:00 から 23:59 までで入力してください。")]
    [InlineData("8:60", "「8:60」という時刻はありません。0:00 から 23:59 までで入力してください。")]
    [InlineData("午前15時", "「午前15時」という時刻はありません。0:00 から 23:59 までで入力してください。")]
    [InlineData("午後12時", "「午後12時」は昼とも夜とも読めます。昼は 12:00、夜中は 0:00 のように入力してください。")]
    [InlineData("8", "「8」を時刻として読み取れません。18:05 や 午後6時5分 のように入力してください。")]
    [InlineData("夕方", "「夕方」を時刻として読み取れません。18:05 や 午後6時5分 のように入力してください。")]
    public void What_is_no_time_is_refused_with_the_reason(string typed, string sentence) =>
        Said.Only(TimeReading.Read(typed, Now)).ShouldBe(sentence);

    [Fact]
    public void Reading_never_throws() => AnyText.AlwaysHolds(text => TimeReading.Read(text, Now) is not null);

    [Fact]
    public void Every_minute_reads_as_it_is_shown()
    {
        for (var minute = 0; minute < 1440; minute++)
        {
            var time = TimeOnly.MinValue.AddMinutes(minute);
            TimeReading.Read(JapaneseTime.Show(time), Now).Value.ShouldBe(time);
        }
    }
}
