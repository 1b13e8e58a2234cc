using BotApp.Domain.Requests;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using static BotApp.Tests.Requests.ConversationTests;
using static BotApp.Tests.Requests.FilingTests;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Requests;

public sealed class StateTests
{
    [Fact]
    public async Task A_builder_takes_it_and_the_second_reads_who_it_was()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        var request = await File(ward, "項目を追加");
        (await ward.Press(Sato, "request.take", Data(request))).ShouldBeOfType<TextAnswer>().Text.ShouldContain("内製の担当者だけ");

        var taken = SeenCard.Of(await ward.Press(Takahashi, "request.take", Data(request)));
        var again = SeenCard.Of(await ward.Press(Takahashi, "request.take", Data(request)));
        await ward.Postman.Deliver();

        taken.Text.ShouldContain("高橋 三郎 が対応しています。");
        again.Text.ShouldContain("高橋 三郎 が 11/21 18:05 に引き受け済みです");
        ward.In(Ward.Builders)[0].Text.ShouldContain("▶ 対応中");
        ward.With(Sato)[0].Text.ShouldContain("▶ 対応中");
    }

    [Fact]
    public async Task An_answer_reaches_the_requester_and_stands_in_the_thread()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        var request = await File(ward, "項目を追加");
        SeenCard.Of(await ward.Press(Takahashi, "request.answering", Data(request), Surface.DialogOpen)).InputIds.ShouldBe(["field:text"]);
        SeenCard.Of(await ward.Press(Takahashi, "request.answer", Data(request, ("text", " ")), Surface.DialogSubmit))
            .ErrorAt("text").ShouldContain("回答を入力してください。");

        (await ward.Press(Takahashi, "request.answer", Data(request, ("text", "追加しました")), Surface.DialogSubmit)).ShouldBeOfType<NoAnswer>();
        await ward.Postman.Deliver();

        ward.With(Sato)[^1].Text.ShouldContain("高橋 三郎 の回答");
        ward.In(Ward.Builders)[^1].Text.ShouldContain("追加しました");
        ward.In(Ward.Builders)[0].Text.ShouldContain("✓ 回答済");
        ward.With(Sato)[0].Text.ShouldContain("これでよければ「終了する」を押してください。");
    }

    [Fact]
    public async Task Who_writes_again_after_the_answer_is_seen_to_wait_until_somebody_answers()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        var request = await File(ward, "項目を追加");
        await ward.Press(Takahashi, "request.answer", Data(request, ("text", "追加しました")), Surface.DialogSubmit);
        await ward.Postman.Deliver();

        await ward.World.Say(Sato, "返信 1 まだ出ません");
        await ward.Postman.Deliver();

        var root = ward.In(Ward.Builders)[0];
        root.Text.ShouldContain("↩ 返信あり");
        root.Text.ShouldContain("佐藤 花子 から返信がありました。回答するか、済んでいれば終了してください。");
        root.Text.ShouldContain("佐藤 花子 が返信し、回答待ちに戻りました");
        ward.With(Sato)[0].Text.ShouldContain("返信を届けました。高橋 三郎 の回答を待っています。");
        SeenCard.Of(await ward.World.Say(Takahashi, "ホーム")).Text.ShouldContain("依頼一覧 1件");
        SeenCard.Of(await ward.World.Say(Takahashi, "自分の予定")).Text.ShouldContain("↩ 返信あり");

        await ward.Press(Takahashi, "request.answer", Data(request, ("text", "直しました")), Surface.DialogSubmit);
        await ward.Postman.Deliver();

        ward.In(Ward.Builders)[0].Text.ShouldContain("✓ 回答済");
        SeenCard.Of(await ward.World.Say(Takahashi, "ホーム")).Text.ShouldNotContain("依頼一覧 1件");
    }

    [Fact]
    public async Task Written_in_the_thread_it_asks_again_too_and_ends_when_the_owner_writes_back()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        var request = await File(ward, "項目を追加");
        await ward.Press(Takahashi, "request.answer", Data(request, ("text", "追加しました")), Surface.DialogSubmit);
        await ward.Postman.Deliver();

        await ward.Say(Ito, Thread(ward), "私も待っていました", mentions: false, id: "ito");
        await StateIs(ward, RequestState.Answered);
        await ward.Say(Sato, Thread(ward), "まだ出ません", mentions: false, id: "sato");
        await StateIs(ward, RequestState.Replied);
        await ward.Say(Takahashi, Thread(ward), "確かめます", mentions: false, id: "takahashi");
        await StateIs(ward, RequestState.Taken);
    }

    [Fact]
    public async Task Who_asked_and_took_it_themselves_asks_again_as_often_as_they_write()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        var request = await File(ward, "項目を追加");
        await ward.World.Write((db, token) => db.Requests.ExecuteUpdateAsync(r => r.SetProperty(x => x.OwnerId, x => x.RequesterId), token));
        await ward.Press(Takahashi, "request.answer", Data(request, ("text", "追加しました")), Surface.DialogSubmit);
        await ward.Postman.Deliver();

        await ward.Say(Sato, Thread(ward), "まだ出ません", mentions: false, id: "first");
        await ward.Say(Sato, Thread(ward), "こちらも出ません", mentions: false, id: "second");

        await StateIs(ward, RequestState.Replied);
    }

    [Fact]
    public async Task A_reply_that_is_taken_back_lets_the_answer_stand_and_closed_stays_closed()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        var request = await File(ward, "項目を追加");
        await ward.Press(Takahashi, "request.answer", Data(request, ("text", "追加しました")), Surface.DialogSubmit);
        await ward.Postman.Deliver();

        await ward.Say(Sato, Thread(ward), "まだ出ません", mentions: false, id: "sato");
        await ward.Change(Sato, Thread(ward), "sato", null);
        await StateIs(ward, RequestState.Answered);
        await ward.Change(Sato, Thread(ward), "sato", "まだ出ません");
        await StateIs(ward, RequestState.Replied);
        await ward.Press(Sato, "request.close", Data(request, ("reason", "出ました")));
        await ward.Say(Sato, Thread(ward), "ありがとう", mentions: false, id: "thanks");
        await StateIs(ward, RequestState.Closed);
    }

    [Fact]
    public async Task The_requester_or_a_builder_ends_it_with_a_reason()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        var request = await File(ward, "項目を追加");
        SeenCard.Of(await ward.Press(Sato, "request.close", Data(request), Surface.DialogSubmit)).ErrorAt("reason").ShouldContain("理由を入力");
        (await ward.Press(Suzuki, "request.close", Data(request, ("reason", "不要")))).ShouldBeOfType<TextAnswer>();

        await ward.Press(Takahashi, "request.close", Data(request, ("reason", "既にあります")), Surface.DialogSubmit);
        await ward.Postman.Deliver();

        ward.With(Sato).Count.ShouldBe(2);
        ward.With(Sato)[^1].Text.ShouldContain("理由: 既にあります");
        ward.In(Ward.Builders)[0].Card.Buttons.ShouldBeEmpty();
        SeenCard.Of(await ward.Press(Takahashi, "request.take", Data(request))).Text.ShouldContain("依頼 #1 は 11/21 18:05 に終了しています");
    }

    [Fact]
    public async Task The_lane_is_decided_with_reason_person_and_date()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        var request = await File(ward, "CSV取込で落ちる");
        SeenCard.Of(await ward.Press(Takahashi, "request.deciding", Data(request, ("lane", "Vendor")), Surface.DialogOpen))
            .Text.ShouldContain("ベンダーにはまだ送信されません。");

        await ward.Press(Takahashi, "request.decide", Data(request, ("lane", "Vendor"), ("reason", "取込機能は製品側")), Surface.DialogSubmit);
        await ward.Postman.Deliver();

        ward.In(Ward.Builders)[0].Text.ShouldContain("担当先: ベンダー（高橋 三郎 11/21 18:05）　理由: 取込機能は製品側");
        var stored = (await AllRequests(ward))[0];
        (stored.Lane, stored.DecidedAt, stored.State).ShouldBe((Lane.Vendor, ward.Now, RequestState.Filed));
    }

    private static async Task StateIs(Ward ward, RequestState state) => (await AllRequests(ward)).ShouldHaveSingleItem().State.ShouldBe(state);
}
