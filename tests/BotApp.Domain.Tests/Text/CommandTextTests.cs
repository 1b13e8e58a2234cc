using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Text;

public sealed class CommandTextTests
{
    [Theory]
    [InlineData("<at>BotApp</at> ヘルプ")]
    [InlineData("<at id=\"0\">BotApp</at>&nbsp;ﾍﾙﾌﾟ")]
    [InlineData("  へるぷ\n")]
    [InlineData("\u202eヘルプ")]
    public void The_mention_width_and_kana_do_not_matter(string message) => CommandText.Fold(message).ShouldBe("へるぷ");

    [Fact]
    public void Case_and_runs_of_spaces_do_not_matter() => CommandText.Fold("ＮＥＷ　 Observation").ShouldBe("new observation");

    [Fact]
    public void The_rest_of_a_command_stays_as_it_was_written() =>
        CommandText.Plain("<at>BotApp</at> 依頼 髙橋さんの項目を追加 &lt;急&gt;").ShouldBe("依頼 髙橋さんの項目を追加 <急>");

    [Fact]
    public void Folding_twice_changes_nothing() =>
        AnyText.AlwaysHolds(text => CommandText.Fold(CommandText.Fold(text)) == CommandText.Fold(text) || text.Contains('&', StringComparison.Ordinal) || text.Contains('＆', StringComparison.Ordinal) || text.Contains('<', StringComparison.Ordinal) || text.Contains('＜', StringComparison.Ordinal));
}
