using BotApp.Domain.Requests;
using BotApp.Teams.Turns;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
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
}
