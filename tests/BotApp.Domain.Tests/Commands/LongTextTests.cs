using System.Diagnostics;
using BotApp.Teams.Commands;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Commands;

public sealed class LongTextTests
{
    [Fact]
    public void A_note_of_ten_thousand_letters_is_told_from_a_command_at_once()
    {
        var note = string.Concat(Enumerable.Repeat("昨日から咳があります。", 1_000));
        var started = Stopwatch.GetTimestamp();

        CommandLine.Read(note).Command.ShouldBeNull();

        Stopwatch.GetElapsedTime(started).ShouldBeLessThan(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void What_follows_a_command_may_be_as_long_as_it_likes()
    {
        var words = string.Concat(Enumerable.Repeat("項目を追加してほしい。", 1_000)) + "以上";

        CommandLine.Read("依頼 " + words).Words.ShouldBe(words);
    }
}
