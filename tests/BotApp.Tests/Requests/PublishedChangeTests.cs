using BotApp.Domain.RecordTypes;
using BotApp.Domain.Requests;
using BotApp.Teams.Turns;
using BotApp.Tests.RecordTypes;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using static BotApp.Tests.Requests.FilingTests;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Requests;

/// <summary>A nurse asked for a field; a builder published it.</summary>
public sealed class PublishedChangeTests
{
    [Fact]
    public async Task Who_asked_is_told_which_version_answers_and_both_histories_say_so()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        await File(ward, "味覚・嗅覚の項目を追加してほしい");
        var published = await Builder.Add(ward.World, "味覚・嗅覚", FieldKind.Text);
        published.Text.ShouldContain("この変更が答える依頼（任意）");

        var told = SeenCard.Of(await ward.World.Press(Takahashi, published, "依頼に知らせる", ("request", "1")));
        await ward.World.Press(Takahashi, published, "依頼に知らせる", ("request", "1"));
        await ward.Postman.Deliver();

        told.Text.ShouldContain("✓ 依頼 #1 に知らせました");
        told.InputIds.ShouldBeEmpty();
        ward.With(Sato)[^1].Text.ShouldContain("健康観察 版 2 を公開しました。項目「味覚・嗅覚」（文字（1行））を追加。使えますか。");
        (await AllRequests(ward)).ShouldHaveSingleItem().State.ShouldBe(RequestState.Answered);
        (await ward.World.Read((db, token) => db.Replies.CountAsync(token))).ShouldBe(1);
        SeenCard.Of(await ward.Press(Takahashi, "request.open", Data((await AllRequests(ward))[0]))).Text.ShouldContain("高橋 三郎 が 健康観察 版 2 を公開しました");
        SeenCard.Of(await ward.World.Say(Takahashi, "台帳 健康観察 履歴")).Text.ShouldContain("依頼 #1 への対応");
    }

    [Fact]
    public async Task Only_open_requests_for_builders_are_offered_and_none_is_told_without_being_picked()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        await File(ward, "終わった依頼");
        await File(ward, "ベンダーの依頼");
        await File(ward, "開いている依頼");
        var requests = await AllRequests(ward);
        await ward.Press(Takahashi, "request.close", Data(requests[0], ("reason", "不要")));
        await ward.Press(Takahashi, "request.decide", Data(requests[1], ("lane", "Vendor"), ("reason", "取込の不具合")));

        var published = await Builder.Add(ward.World, "味覚・嗅覚", FieldKind.Text);
        var unpicked = await ward.World.Press(Takahashi, published, "依頼に知らせる");
        var closed = await ward.World.Press(Takahashi, published, "依頼に知らせる", ("request", $"{requests[0].Id}"));

        var choices = published.Json.ToJsonString(Teams.Cards.CardSize.Wire);
        choices.ShouldContain("依頼 3: 開いている依頼");
        choices.ShouldNotContain("ベンダーの依頼");
        choices.ShouldNotContain("終わった依頼");
        unpicked.ShouldBeOfType<TextAnswer>().Text.ShouldContain("知らせる依頼を選んでください");
        SeenCard.Of(closed).Text.ShouldNotContain("知らせました");
        (await ward.World.Read((db, token) => db.Replies.CountAsync(token))).ShouldBe(0);
    }

    [Fact]
    public async Task Who_builds_nothing_tells_nothing()
    {
        await using var ward = await Ward.Open(Ward.Builders);
        await File(ward, "味覚・嗅覚の項目を追加してほしい");
        await Builder.Add(ward.World, "味覚・嗅覚", FieldKind.Text);

        var answer = await ward.World.Send(Ito, "type.answer", new() { ["type"] = "observation", ["version"] = 2 }, new() { ["field:request"] = "1" });

        answer.ShouldBeOfType<TextAnswer>();
        (await AllRequests(ward)).ShouldHaveSingleItem().State.ShouldBe(RequestState.Filed);
    }
}
