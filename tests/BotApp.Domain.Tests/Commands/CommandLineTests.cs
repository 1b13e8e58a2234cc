using BotApp.Domain.People;
using BotApp.Domain.Text;
using BotApp.Teams.Commands;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("help", Command.Home)]
    [InlineData("ＨＥＬＰ", Command.Home)]
    [InlineData("ﾎｰﾑ", Command.Home)]
    [InlineData("ﾀﾞｲﾁｮｳ", Command.Types)]
    [InlineData("ｲｼﾆｿｳﾀﾞﾝ", Command.Note)]
    [InlineData("ほーむ", Command.Home)]
    [InlineData("  ヘルプ。", Command.Home)]
    [InlineData("Alerts", Command.Alerts)]
    [InlineData("異常", Command.Alerts)]
    [InlineData("依頼一覧", Command.Requests)]
    [InlineData("requests", Command.Requests)]
    [InlineData("台帳", Command.Types)]
    [InlineData("役割", Command.GrantRole)]
    [InlineData("ひな型", Command.InstallPreset)]
    public void Width_case_and_kana_do_not_matter(string typed, Command command) =>
        CommandLine.Read(typed).Command.ShouldBe(command);

    [Theory]
    [InlineData("きろく 健康観察", Command.New, "健康観察")]
    [InlineData("ｷﾛｸ 健康観察", Command.New, "健康観察")]
    [InlineData("きろく健康観察", Command.New, "健康観察")]
    [InlineData("サガス 四宮", Command.Find, "四宮")]
    [InlineData("けんさく四宮", Command.Find, "四宮")]
    [InlineData("いちらん 入所者台帳／３階", Command.Views, "入所者台帳／３階")]
    [InlineData("ごみばこ 入所者台帳", Command.Trash, "入所者台帳")]
    [InlineData("ゴミ箱", Command.Trash, "")]
    [InlineData("だいちょう", Command.Types, "")]
    [InlineData("いらい 味覚の項目", Command.Request, "味覚の項目")]
    [InlineData("いじょう", Command.Alerts, "")]
    [InlineData("ひょうじ１２", Command.Show, "１２")]
    [InlineData("かくにん 27", Command.Acknowledge, "27")]
    [InlineData("じぶんのよてい", Command.Agenda, "")]
    [InlineData("やくわり 佐藤 看護", Command.GrantRole, "佐藤 看護")]
    [InlineData("ひながた", Command.InstallPreset, "")]
    public void A_command_may_be_typed_as_it_sounds(string typed, Command command, string words)
    {
        var line = CommandLine.Read(typed);
        (line.Command, line.Words).ShouldBe((command, words));
    }

    [Fact]
    public void Every_command_has_a_word_in_kana()
    {
        foreach (var command in Enum.GetValues<Command>().Where(c => c is not Command.Bind))
        {
            CommandWords.AllWords.Where(word => CommandWords.RowOf(word).Command == command).Select(CommandWords.Fold)
                .ShouldContain(word => word.All(letter => letter >= '\u3041' && letter <= '\u309f'), $"{command}");
        }
    }

    [Theory]
    [InlineData("いらいらします")]
    [InlineData("みるみる悪くなりました")]
    [InlineData("かくにんしましたか")]
    [InlineData("ようすみをしています")]
    public void Kana_that_only_begins_a_sentence_is_no_command(string typed) =>
        CommandLine.Read(typed).Command.ShouldBeNull();

    [Theory]
    [InlineData("記録 健康観察", Command.New, "健康観察")]
    [InlineData("記録　健康観察", Command.New, "健康観察")]
    [InlineData("記録健康観察", Command.New, "健康観察")]
    [InlineData("NEW observation", Command.New, "observation")]
    [InlineData("検索 入所者 宮", Command.Find, "入所者 宮")]
    [InlineData("依頼 味覚の項目を追加してほしい", Command.Request, "味覚の項目を追加してほしい")]
    [InlineData("表示 #１２", Command.Show, "#１２")]
    [InlineData("確認 27", Command.Acknowledge, "27")]
    [InlineData("役割 佐藤 看護", Command.GrantRole, "佐藤 看護")]
    [InlineData("役割 佐藤 看護。", Command.GrantRole, "佐藤 看護")]
    [InlineData("依頼 項目を追加してほしい。", Command.Request, "項目を追加してほしい。")]
    [InlineData("返信 1 健康観察です。", Command.Reply, "1 健康観察です。")]
    [InlineData("返信 1。", Command.Reply, "1")]
    public void What_follows_the_command_stays_as_it_was_typed(string typed, Command command, string words)
    {
        var line = CommandLine.Read(typed);
        line.Command.ShouldBe(command);
        line.Words.ShouldBe(words);
    }

    [Theory]
    [InlineData("電話した 27", Command.Note, "電話した", "27")]
    [InlineData("再測定を依頼27", Command.Note, "再測定を依頼", "27")]
    [InlineData("Take over #27", Command.TakeOver, "Take over", "#27")]
    [InlineData("take 14", Command.TakeRequest, "take", "14")]
    [InlineData("close request 14 done", Command.CloseRequest, "close request", "14 done")]
    [InlineData("依頼 終了 14 使えました。", Command.CloseRequest, "依頼 終了", "14 使えました。")]
    [InlineData("依頼 終了処理を直してほしい", Command.Request, "依頼", "終了処理を直してほしい")]
    [InlineData("ベンダーへ 14 製品の不具合", Command.DecideLane, "ベンダーへ", "14 製品の不具合")]
    [InlineData("確認しました 27", Command.Acknowledge, "確認しました", "27")]
    public void What_a_button_says_is_a_command_with_its_number(string typed, Command command, string word, string words)
    {
        var line = CommandLine.Read(typed);
        (line.Command, line.Word, line.Words).ShouldBe((command, word, words));
    }

    [Theory]
    [InlineData("ここを看護にする", ChannelPurpose.Alerts)]
    [InlineData("ここを 内製 にする", ChannelPurpose.Builders)]
    [InlineData("ここをﾍﾞﾝﾀﾞｰにする", ChannelPurpose.Vendor)]
    [InlineData("use as alerts", ChannelPurpose.Alerts)]
    [InlineData("Use as BUILDERS", ChannelPurpose.Builders)]
    public void A_channel_is_bound_in_either_language(string typed, ChannelPurpose purpose)
    {
        var line = CommandLine.Read(typed);
        line.Command.ShouldBe(Command.Bind);
        line.Purpose.ShouldBe(purpose);
    }

    [Theory]
    [InlineData("確認しました。ありがとうございます")]
    [InlineData("newspaper")]
    [InlineData("showing")]
    [InlineData("きろくく")]
    [InlineData("")]
    [InlineData("🙂")]
    public void A_sentence_that_only_begins_like_a_command_is_none(string typed) =>
        CommandLine.Read(typed).Command.ShouldBeNull();

    [Fact]
    public void Every_command_has_a_word_in_each_language()
    {
        foreach (var command in Enum.GetValues<Command>().Where(c => c is not Command.Bind))
        {
            CommandLine.Read(CommandWords.Shown(command, Language.Japanese)).Command.ShouldBe(command);
            CommandLine.Read(CommandWords.Shown(command, Language.English)).Command.ShouldBe(command);
        }
    }
}
