using BotApp.Domain.Requests;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using static BotApp.Tests.Requests.FilingTests;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Requests;

public sealed class ConversationTests
{
    [Fact]
    public async Task What_the_thread_writes_reaches_the_requester_and_back()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        var request = await File(ward, "項目を追加");
        var thread = Thread(ward);

        (await ward.Say(Takahashi, thread, "どの台帳ですか", mentions: false)).ShouldBeOfType<NoAnswer>();
        await ward.Postman.Deliver();
        var heard = ward.With(Sato)[^1];
        heard.Text.ShouldContain("依頼 #1　高橋 三郎");
        heard.Text.ShouldContain("どの台帳ですか");
        heard.Message.Summary.ShouldBe("依頼 #1 に返信があります");

        var reply = heard.Card.Button("返信する")["data"]!.DeepClone().AsObject();
        reply["text"] = "健康観察です";
        await ward.Press(Sato, "request.reply", reply);
        await ward.Postman.Deliver();
        ward.In(Ward.Builders)[^1].Text.ShouldContain("健康観察です");
        ward.In(Ward.Builders)[^1].Thread.ShouldBe(thread.ThreadRootId);

        await ward.World.Say(Sato, "返信 1 よろしくお願いします");
        await ward.Postman.Deliver();
        ward.In(Ward.Builders)[^1].Text.ShouldContain("よろしくお願いします");
        request.Number.ShouldBe(1);
    }

    [Theory]
    [InlineData("この画面です")]
    [InlineData("")]
    public async Task Who_sends_a_picture_in_the_thread_hears_that_only_text_reaches_the_requester(string text)
    {
        await using var ward = await Ward.Open(Ward.Builders);
        await File(ward, "項目を追加");

        (await ward.Paste(Takahashi, Thread(ward), text)).ShouldBeOfType<TextAnswer>().Text.ShouldBe("依頼した人に届くのは文字だけです。写真・ファイルは届きません。");

        (await ward.Paste(Sato, Thread(ward), text)).ShouldBeOfType<NoAnswer>();
        (await Replies(ward)).Select(r => r.Text).ShouldBe(text.Length > 0 ? [text, text] : []);
    }

    [Fact]
    public async Task The_requester_has_one_place_to_answer_the_newest()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        var request = await File(ward, "項目を追加");
        Inputs(ward).ShouldBe([1]);

        foreach (var text in new[] { "どの台帳ですか", "いつまでですか" })
        {
            await ward.Say(Takahashi, Thread(ward), text, mentions: false, id: text);
            await ward.Postman.Deliver();
        }

        Inputs(ward).ShouldBe([0, 0, 1]);
        await ward.Change(Takahashi, Thread(ward), "いつまでですか", null);
        await ward.Postman.Deliver();
        Inputs(ward).ShouldBe([0, 1]);
        await ward.Press(Takahashi, "request.close", Data(request, ("reason", "不要")));
        await ward.Postman.Deliver();
        Inputs(ward).ShouldBe([0, 0, 0]);
    }

    [Fact]
    public async Task The_copy_offers_a_dialog_once_the_input_stands_at_a_reply()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        var request = await File(ward, "項目を追加");
        await ward.Say(Takahashi, Thread(ward), "どの台帳ですか", mentions: false);
        await ward.Postman.Deliver();

        ward.With(Sato)[0].Message.Card!.ToJsonString().ShouldContain("request.replying");
        var dialog = SeenCard.Of(await ward.Press(Sato, "request.replying", Data(request), Surface.DialogOpen));
        SeenCard.Of(await ward.Press(Sato, "request.reply", Data(request, ("text", " ")), Surface.DialogSubmit)).ErrorAt("text").ShouldContain("返信を入力してください。");
        (await ward.Press(Sato, "request.reply", Data(request, ("text", "健康観察です")), Surface.DialogSubmit)).ShouldBeOfType<NoAnswer>();
        await ward.Postman.Deliver();

        dialog.InputIds.ShouldBe(["field:text"]);
        ward.In(Ward.Builders)[^1].Text.ShouldContain("健康観察です");
    }

    [Fact]
    public async Task Our_own_copies_and_known_messages_are_no_replies()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        await File(ward, "項目を追加");
        var thread = Thread(ward);
        await ward.World.Say(Sato, "返信 1 お願いします");
        await ward.Postman.Deliver();
        var copy = ward.In(Ward.Builders)[^1];

        await ward.Say(Takahashi, thread, "お願いします", mentions: false, id: copy.Id);
        await ward.World.Run(new MessageTurn(
            new(Tenant, "bot", "28:bot", "BotApp"), thread, Sato.Language, "x1", "x1", "28:bot", "お願いします", false, [], []));
        await ward.Say(Takahashi, thread, "了解", mentions: false, id: "same");
        await ward.Say(Takahashi, thread, "了解", mentions: false, id: "same");

        (await Replies(ward)).Select(r => r.Text).ShouldBe(["お願いします", "了解"]);
    }

    [Fact]
    public async Task Edits_deletions_and_undone_deletions_follow_in_both_directions()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        await File(ward, "項目を追加");
        var thread = Thread(ward);
        await ward.Say(Takahashi, thread, "明日やります", mentions: false, id: "t1");
        await ward.Say(Sato, Personal(Sato), "返信 1 急ぎです", id: "p1");
        await ward.Postman.Deliver();

        await ward.Change(Takahashi, thread, "t1", "今日やります");
        await ward.Change(Sato, Personal(Sato), "p1", "返信 1 急ぎではありません");
        await ward.Postman.Deliver();
        ward.With(Sato)[^1].Text.ShouldContain("今日やります");
        ward.With(Sato)[^1].Text.ShouldContain("編集済み");
        ward.In(Ward.Builders)[^1].Text.ShouldContain("急ぎではありません");

        await ward.Change(Takahashi, thread, "t1", null);
        await ward.Postman.Deliver();
        ward.With(Sato).ShouldAllBe(m => !m.Text.Contains("今日やります", StringComparison.Ordinal));

        await ward.Change(Takahashi, thread, "t1", "今日やります");
        await ward.Postman.Deliver();
        ward.With(Sato)[^1].Text.ShouldContain("今日やります");
    }

    [Fact]
    public async Task Nobody_edits_the_reply_of_somebody_else()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        await File(ward, "項目を追加");
        await ward.Say(Takahashi, Thread(ward), "明日やります", mentions: false, id: "t1");

        await ward.Change(Suzuki, Thread(ward), "t1", "やりません");

        (await Replies(ward))[0].Text.ShouldBe("明日やります");
    }

    [Fact]
    public async Task A_reply_before_the_root_card_stands_is_mirrored_once_it_does()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        var form = SeenCard.Of(await ward.World.Say(Sato, "依頼 項目を追加"));
        await ward.World.Press(Sato, form, "送信する");
        await ward.World.Say(Sato, "返信 1 追伸です");
        await ward.Postman.Deliver();
        ward.In(Ward.Builders).Count.ShouldBe(1);

        await new DueReplies(ward.World.Storage.Transactions, ward.World.Clock).Run(TestContext.Current.CancellationToken);
        await ward.Postman.Deliver();

        ward.In(Ward.Builders)[^1].Text.ShouldContain("追伸です");
        await new DueReplies(ward.World.Storage.Transactions, ward.World.Clock).Run(TestContext.Current.CancellationToken);
        await ward.Postman.Deliver();
        ward.In(Ward.Builders).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_text_elsewhere_in_the_channel_is_no_reply()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        await File(ward, "項目を追加");

        await ward.Say(Takahashi, Ward.Channel(Ward.Builders, "other"), "昼に行きますか", mentions: false);

        (await Replies(ward)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("確認しました")]
    [InlineData("確認しました、ありがとうございます")]
    [InlineData("依頼ありがとうございます")]
    [InlineData("記録健康観察に項目を追加しました")]
    [InlineData("台帳に反映しました")]
    [InlineData("異常ありません")]
    [InlineData("見る 3日ほどください")]
    [InlineData("find the column in the form")]
    [InlineData("hi, it is done")]
    public async Task What_is_said_to_the_bot_in_the_thread_and_is_no_whole_command_is_a_reply(string text)
    {
        await using var ward = await Ward.Open(Ward.Builders);
        await File(ward, "項目を追加");

        (await ward.Say(Takahashi, Thread(ward), text)).ShouldBeOfType<NoAnswer>();

        (await Replies(ward)).ShouldHaveSingleItem().Text.ShouldBe(text);
    }

    [Theory]
    [InlineData("依頼一覧")]
    [InlineData("ＨＥＬＰ")]
    [InlineData("ホーム。")]
    [InlineData("確認 27")]
    [InlineData("引き受ける １")]
    [InlineData("回答 1 追加しました")]
    [InlineData("記録 健康観察")]
    [InlineData("検索 入所者台帳 宮")]
    [InlineData("依頼 別の項目もほしい")]
    public async Task A_whole_command_stays_one_in_the_thread(string text)
    {
        await using var ward = await Ward.Open(Ward.Builders);
        await File(ward, "項目を追加");

        await ward.Say(Takahashi, Thread(ward), text);

        (await Replies(ward)).ShouldAllBe(r => r.IsAnswer);
    }

    [Theory]
    [InlineData("マイナンバーは 123456789018 です", "マイナンバー（個人番号）と思われる数字")]
    [InlineData("", "返信を入力してください。")]
    public async Task An_edit_that_cannot_be_kept_is_told_to_its_writer_once(string edited, string why)
    {
        await using var ward = await Ward.Open(Ward.Builders);
        await File(ward, "項目を追加");
        var thread = Thread(ward);
        await ward.Say(Takahashi, thread, "明日やります", mentions: false, id: "t1");
        await ward.Postman.Deliver();
        var edit = new MessageChangedTurn(
            new(Tenant, Takahashi.ObjectId, Takahashi.UserId, Takahashi.Name), thread, Takahashi.Language, "t1", "edit-1", "28:bot", edited);

        await ward.World.Run(edit);
        await ward.World.Run(edit);
        await ward.Postman.Deliver();

        var told = ward.In(Ward.Builders).Where(m => m.Thread == thread.ThreadRootId).ShouldHaveSingleItem();
        told.Text.ShouldContain("依頼 #1: 編集した返信は相手に届いていません。");
        told.Text.ShouldContain(why);
        told.Text.ShouldNotContain("123456789018");
        ward.With(Sato)[^1].Text.ShouldContain("明日やります");
    }

    [Fact]
    public async Task An_edited_command_that_cannot_be_kept_is_told_in_the_personal_chat_in_their_language()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        await File(ward, "項目を追加");
        await ward.Say(Sato, Personal(Sato), "返信 1 急ぎです", id: "p1");
        await ward.Postman.Deliver();

        await ward.Change(Sato.InEnglish, Personal(Sato), "p1", "返信 1 " + new string('長', 2001));
        await ward.Postman.Deliver();

        ward.With(Sato)[^1].Text.ShouldContain("Request #1: your edited reply did not reach the other side");
        ward.With(Sato)[^1].Text.ShouldContain("At most 2000 letters, please (now 2001).");
    }

    [Fact]
    public async Task A_refused_reply_that_is_corrected_in_its_message_becomes_one()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        await File(ward, "項目を追加");
        var thread = Thread(ward);
        (await ward.Say(Takahashi, thread, "番号は 123456789018 です", mentions: false, id: "t1")).ShouldBeOfType<TextAnswer>();

        await ward.Change(Takahashi, thread, "t1", "番号は不要です");
        await ward.Change(Takahashi, thread, "t2", "依頼一覧");

        (await Replies(ward)).ShouldHaveSingleItem().Text.ShouldBe("番号は不要です");
    }

    /// <summary>How many inputs each message in the requester's chat has.</summary>
    private static IEnumerable<int> Inputs(Ward ward) => ward.With(Sato).Select(m => m.Card.InputIds.Count);

    internal static Place Thread(Ward ward) => Ward.Channel(Ward.Builders, ward.In(Ward.Builders).First(m => m.Thread is null).Id);

    private static Task<List<Reply>> Replies(Ward ward) =>
        ward.World.Read((db, token) => db.Replies.AsNoTracking().OrderBy(r => r.Id).ToListAsync(token));
}
