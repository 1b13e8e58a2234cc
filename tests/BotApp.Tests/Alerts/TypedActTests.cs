using BotApp.Domain.Alerts;
using BotApp.Teams.Turns;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.Alerts.AcknowledgeTests;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Alerts;

/// <summary>Every button of an episode's card, typed by who cannot press it.</summary>
public sealed class TypedActTests
{
    [Fact]
    public async Task Where_nothing_may_be_seen_nobody_hears_that_nothing_is_open()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        await Emergency(ward);
        await ward.World.Install(Tanaka, VendorTeam, "ベンダー窓口", Tanaka, Sato);

        (await ward.World.Say(Tanaka, "異常")).ShouldBeOfType<TextAnswer>().Text.ShouldBe("異常対応を見られるチームに参加していません。管理者に確認してください。");
        (await ward.World.SayInTeam(Sato, "異常", VendorTeam)).ShouldBeOfType<TextAnswer>().Text.ShouldBe("ここでは異常対応を表示できません。ボットとの個人チャットで送ってください。");
        (await ward.World.Say(Sato, "異常")).ShouldBeOfType<CardAnswer>();
    }

    [Fact]
    public async Task The_list_reads_as_english_does()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var resident = await Residents.Yoshiko(ward.World);
        await ward.Measure(resident, ("spo2", "92"), ("temperature", "38.9"));

        SeenCard.Of(await ward.World.Say(Sato.InEnglish, "alerts")).Text.ShouldContain("SpO2 92 %, Temperature 38.9 °C");
    }

    [Theory]
    [InlineData("電話した 1", "佐藤 花子 が電話しました")]
    [InlineData("電話しました #１", "佐藤 花子 が電話しました")]
    [InlineData("I phoned 1", "佐藤 花子 が電話しました")]
    [InlineData("再測定を依頼 1", "佐藤 花子 が再測定を依頼しました")]
    [InlineData("ＭＥＡＳＵＲＥ ＡＧＡＩＮ １", "佐藤 花子 が再測定を依頼しました")]
    [InlineData("医師に相談 1番", "佐藤 花子 が医師に相談しました")]
    [InlineData("様子を見る1", "佐藤 花子 が様子を見ています")]
    public async Task What_was_done_is_noted_by_typing(string typed, string history)
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        await Emergency(ward);

        await ward.World.Say(Sato, typed);
        await ward.Postman.Deliver();

        ward.In(Ward.Alerts)[0].Text.ShouldContain(history);
        (await ward.Episodes())[0].State.ShouldBe(EpisodeState.Acknowledged);
    }

    [Theory]
    [InlineData("引き継ぐ 1 伊藤")]
    [InlineData("引き継ぐ 1 伊藤さんへ")]
    [InlineData("hand over 1 to 伊藤 一")]
    public async Task It_is_handed_over_by_name(string typed)
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        await Emergency(ward);
        await ward.World.Say(Sato, "確認しました 1");

        await ward.World.Say(Sato, typed);
        await ward.Postman.Deliver();

        ward.With(Ito)[^1].Text.ShouldContain("佐藤 花子 から引き継ぎの依頼です");
    }

    [Theory]
    [InlineData("引き継ぐ 1", "（例: 引き継ぐ 1 伊藤 一）。引き継げる人: 伊藤 一")]
    [InlineData("引き継ぐ 1 伊東", "引き継げる人: 伊藤 一")]
    [InlineData("電話した", "番号を付けて送ってください（例: 電話した 27）。")]
    [InlineData("電話した 99", "その異常対応は見つかりません。")]
    [InlineData("再測定 1 0507号室", "番号だけを付けて送ってください（例: 再測定 1）。")]
    [InlineData("終了 1", "理由: 回復した / 入院・転院した / 通常の観察に戻す / 誤りだった / その他")]
    public async Task What_is_missing_is_said_with_what_can_be_typed(string typed, string said)
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        await Emergency(ward);

        (await ward.World.Say(Sato, typed)).ShouldBeOfType<TextAnswer>().Text.ShouldContain(said);
        (await ward.Episodes())[0].State.ShouldBe(EpisodeState.Calling);
    }

    [Fact]
    public async Task A_mistyped_act_shows_the_closest_with_its_number()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        await Emergency(ward);

        SeenCard.Of(await ward.World.Say(Sato, "電話下 1")).Text.ShouldContain("もしかして: 電話した 1");
        SeenCard.Of(await ward.World.Say(Sato.InEnglish, "phned 1")).Text.ShouldContain("phoned 1");
    }

    [Fact]
    public async Task A_colleague_takes_it_over_and_the_history_says_from_whom()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var episode = await Emergency(ward);
        await ward.World.Say(Sato, "確認 1");

        await ward.World.Say(Ito, "引き取る 1");
        await ward.Postman.Deliver();

        ward.In(Ward.Alerts)[0].Text.ShouldContain("✓ 伊藤 一 が確認　18:05");
        ward.In(Ward.Alerts)[0].Text.ShouldContain("伊藤 一 が 佐藤 花子 から引き取りました");
        ward.In(Ward.Alerts)[0].Card.Buttons.ShouldContain("引き取る");
        SeenCard.Of(await ward.Press(Sato, "alert.takeOver", Data(episode))).Text.ShouldContain("✓ 佐藤 花子 が確認");
    }

    [Fact]
    public async Task Who_may_not_press_may_not_type_either()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        await Emergency(ward);

        foreach (var typed in new[] { "電話した 1", "引き継ぐ 1 伊藤", "引き取る 1", "終了 1 回復した" })
        {
            (await ward.World.Say(Suzuki, typed)).ShouldBeOfType<TextAnswer>().Text.ShouldContain("看護の担当者だけ");
            (await ward.World.Say(Tanaka, typed)).ShouldBeOfType<TextAnswer>().Text.ShouldContain("見つかりません");
        }

        (await ward.Episodes())[0].State.ShouldBe(EpisodeState.Calling);
    }
}
