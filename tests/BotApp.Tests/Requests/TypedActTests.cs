using BotApp.Domain.Requests;
using BotApp.Teams.Turns;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.Requests.FilingTests;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Requests;

/// <summary>Every button of a request's card, typed by who cannot press it.</summary>
public sealed class TypedActTests
{
    [Fact]
    public async Task A_request_is_taken_decided_answered_and_closed_by_typing()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        await File(ward, "項目を追加");

        await ward.World.Say(Takahashi, "引き受ける #１");
        await ward.Postman.Deliver();
        ward.With(Takahashi)[^1].Text.ShouldContain("高橋 三郎 が対応しています。");
        await ward.World.Say(Takahashi, "内製 1 項目の追加は内製でできます");
        await ward.World.Say(Takahashi.InEnglish, "answer 1: It is there now.");
        await ward.World.Say(Sato, "依頼 終了 1 使えました");
        await ward.Postman.Deliver();

        var stored = (await AllRequests(ward))[0];
        (stored.State, stored.Lane, stored.LaneReason, stored.ClosingReason)
            .ShouldBe((RequestState.Closed, Lane.Builder, "項目の追加は内製でできます", "使えました"));
        ward.In(Ward.Builders)[^1].Text.ShouldContain("It is there now.");
    }

    [Fact]
    public async Task In_a_channel_a_sentence_answers_and_no_second_root_card_is_posted()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        await File(ward, "項目を追加");

        await ward.Say(Takahashi, Ward.Channel(Ward.Builders), "引き受ける 1");
        await ward.World.Say(Sato, "返信 1 ありがとう");
        await ward.Postman.Deliver();

        var root = ward.In(Ward.Builders)[0];
        ward.In(Ward.Builders).ShouldContain(m => m.Thread == null && m.Text.Contains("依頼 #1 を引き受けました。", StringComparison.Ordinal));
        ward.In(Ward.Builders)[^1].Thread.ShouldBe(root.Id);
        root.Text.ShouldContain("▶ 対応中");
    }

    [Theory]
    [InlineData("回答", "番号を付けて送ってください（例: 回答 14）。")]
    [InlineData("回答 1", "回答を入力してください。（例: 回答 1 …）")]
    [InlineData("ベンダーへ 1", "理由を入力してください。（例: ベンダーへ 1 …）")]
    [InlineData("依頼終了 1", "理由を入力してください。（例: 依頼終了 1 …）")]
    [InlineData("引き受ける 99", "その依頼は見つかりません。")]
    [InlineData("終了 1", "依頼 #1 を終了するときは「依頼終了 1 …」と送ってください。")]
    public async Task What_is_missing_is_said_with_an_example(string typed, string said)
    {
        await using var ward = await Ward.Open(Ward.Builders);
        await File(ward, "項目を追加");

        (await ward.World.Say(Takahashi, typed)).ShouldBeOfType<TextAnswer>().Text.ShouldContain(said);
    }

    [Fact]
    public async Task Who_may_not_press_may_not_type_either()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        await File(ward, "項目を追加");

        foreach (var typed in new[] { "引き受ける 1", "回答 1 はい", "内製 1 理由", "依頼終了 1 不要" })
        {
            (await ward.World.Say(Suzuki, typed)).ShouldBeOfType<TextAnswer>().Text.ShouldContain("内製の担当者だけ");
            (await ward.World.Say(Tanaka, typed)).ShouldBeOfType<TextAnswer>().Text.ShouldContain("見つかりません");
        }

        (await AllRequests(ward))[0].State.ShouldBe(RequestState.Filed);
    }
}
