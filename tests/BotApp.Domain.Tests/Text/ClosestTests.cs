using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Text;

public sealed class ClosestTests
{
    private static readonly string[] Types = ["健康観察", "入所者台帳", "医療物品在庫", "接触者"];
    private static readonly string[] Commands = ["help", "home", "new", "find", "show", "alerts", "requests", "ヘルプ", "記録", "検索"];

    [Theory]
    [InlineData("健康監察", "健康観察")]
    [InlineData("健康", "健康観察")]
    [InlineData("台帳", "入所者台帳")]
    [InlineData("入所台帳", "入所者台帳")]
    [InlineData("医療用品在庫", "医療物品在庫")]
    public void A_slip_finds_the_type(string typed, string meant) => Closest.To(typed, Types)[0].ShouldBe(meant);

    [Theory]
    [InlineData("hlep", "help")]
    [InlineData("alert", "alerts")]
    [InlineData("へるぷ", "ヘルプ")]
    [InlineData("ﾍﾙ", "ヘルプ")]
    [InlineData("けんさく", null)]
    [InlineData("zzzzzz", null)]
    [InlineData("", null)]
    public void A_slip_finds_the_command(string typed, string? meant) => Closest.To(typed, Commands).ElementAtOrDefault(0).ShouldBe(meant);

    [Fact]
    public void At_most_three_are_shown() => Closest.To("e", Commands).Count.ShouldBe(3);

    [Fact]
    public void An_enormous_word_is_compared_quickly() =>
        Closest.To(new string('あ', 100_000), Commands).ShouldBeEmpty();
}
