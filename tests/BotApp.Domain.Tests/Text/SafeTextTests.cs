using System.Globalization;
using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Text;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("a\u202eb\u2066c\u200fd", "abcd")]
    [InlineData("a\u200bb\ufeffc\u2060d\u00ade", "abcde")]
    [InlineData("a\u0000b\u001bc\u0085d", "abc d")]
    [InlineData("a\tb\r\nc\u2028d", "a b c d")]
    [InlineData("ㅤ\u3164", "")]
    [InlineData("  髙橋 𠮷\U000e0100  ", "髙橋 𠮷\U000e0100")]
    public void What_nobody_can_see_is_taken_out_of_a_line(string text, string safe) =>
        SafeText.Line(text).ShouldBe(safe.Replace("ㅤ", "", StringComparison.Ordinal));

    // A zero-width space takes a text off the short way.
    [Fact]
    public void What_is_known_to_be_visible_is_what_the_long_way_keeps() =>
        Enumerable.Range(0, 0xd800).Concat(Enumerable.Range(0xe000, 0x2000))
            .Where(code => SafeText.Lines((char)code + "\u200b") != SafeText.Lines($"{(char)code}")).ShouldBeEmpty();

    [Fact]
    public void An_emoji_that_is_joined_stays_whole()
    {
        SafeText.Line("👩\u200d⚕️ です").ShouldBe("👩\u200d⚕️ です");
        SafeText.Line("山\u200d田").ShouldBe("山田");
    }

    [Fact]
    public void Lines_keep_their_breaks() => SafeText.Lines("a\r\nb\rc\u2029d").ShouldBe("a\nb\nc\nd");

    [Fact]
    public void A_cap_counts_letters_as_people_do()
    {
        SafeText.Cap("👩\u200d⚕️👩\u200d⚕️👩\u200d⚕️", 2).ShouldBe("👩\u200d⚕️…");
        SafeText.Cap("山田太郎", 4).ShouldBe("山田太郎");
        SafeText.Cap("山田太郎", 3).ShouldBe("山田…");
    }

    [Fact]
    public void A_tower_of_marks_is_cut() => SafeText.Cap("a" + new string('\u0301', 1000), 5).Length.ShouldBeLessThan(40);

    [Fact]
    public void Nothing_invisible_remains_and_a_second_time_changes_nothing() => AnyText.AlwaysHolds(text =>
    {
        var safe = SafeText.Line(text);
        return safe.EnumerateRunes().All(r => System.Text.Rune.GetUnicodeCategory(r) is not UnicodeCategory.Control
            && (r.Value == 0x200d || System.Text.Rune.GetUnicodeCategory(r) is not UnicodeCategory.Format)) && SafeText.Line(safe) == safe;
    });

    [Fact]
    public void A_cap_is_kept() => AnyText.AlwaysHolds(text => SafeText.Length(SafeText.Cap(text, 5)) <= 5);
}
