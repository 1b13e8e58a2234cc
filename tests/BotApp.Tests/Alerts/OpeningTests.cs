using BotApp.Domain.Alerts;
using BotApp.Domain.Alerts.Rules;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Alerts;

public sealed class OpeningTests
{
    [Fact]
    public async Task A_low_saturation_opens_one_episode_and_tells_the_channel_and_every_nurse()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var resident = await Residents.Yoshiko(ward.World);

        await ward.Measure(resident, ("spo2", "93"));
        await ward.Postman.Deliver();

        var episode = (await ward.Episodes()).ShouldHaveSingleItem();
        (episode.Level, episode.State, episode.Number).ShouldBe((Level.Emergency, EpisodeState.Calling, 1));
        var message = ward.In(Ward.Alerts).ShouldHaveSingleItem();
        message.Text.ShouldContain("⛔ 緊急");
        message.Text.ShouldContain("0507号室 山○ よ○さん（82）");
        message.Text.ShouldContain("<at>佐藤 花子</at> <at>伊藤 一</at>");
        message.Message.Card!["msteams"]!["entities"]!.AsArray().Count.ShouldBe(2);
        message.Text.ShouldNotContain("よし子");
        message.Message.Summary.ShouldBe("異常対応 #1（⛔ 緊急）");
        ward.With(Sato).ShouldHaveSingleItem().Text.ShouldContain("異常対応 #1");
        ward.With(Ito).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_warning_stands_in_the_channel_and_rings_nobody()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var resident = await Residents.Yoshiko(ward.World);

        await ward.Measure(resident, ("temperature", "38.9"));
        await ward.Postman.Deliver();

        ward.In(Ward.Alerts).ShouldHaveSingleItem().Text.ShouldContain("▲ 警戒");
        ward.With(Sato).ShouldBeEmpty();
        ward.In(Ward.Alerts)[0].Message.Card!["msteams"]!["entities"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_normal_reading_opens_nothing()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        await ward.Measure(await Residents.Yoshiko(ward.World), ("spo2", "97"), ("temperature", "36.5"));

        (await ward.Episodes()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_further_finding_of_the_same_person_joins_the_open_episode()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var resident = await Residents.Yoshiko(ward.World);
        await ward.Measure(resident, ("spo2", "95"), ("temperature", "36.5"));
        await ward.Pass(TimeSpan.FromMinutes(5));

        await ward.Measure(resident, ("spo2", "92"), ("temperature", "38.9"));
        await ward.Postman.Deliver();

        var episode = (await ward.Episodes()).ShouldHaveSingleItem();
        episode.Level.ShouldBe(Level.Emergency);
        var root = ward.In(Ward.Alerts).First(m => m.Thread is null);
        root.Text.ShouldContain("92 %");
        root.Text.ShouldContain("▼ 3（前回 95）");
        root.Text.ShouldContain("基準 96以上");
        root.Text.ShouldContain("38.9 ℃");
        root.Text.ShouldContain("▲ 2.4（前回 36.5）");
        // It became an emergency: the nurses are called under the card and in person.
        ward.In(Ward.Alerts).Single(m => m.Thread == root.Id).Text.ShouldContain("<at>佐藤 花子</at>");
        ward.With(Sato).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_card_shows_the_rule_its_source_and_the_last_readings()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var resident = await Residents.Yoshiko(ward.World);
        foreach (var value in new[] { "97", "96", "96", "98", "96", "96" })
        {
            await ward.Measure(resident, ("spo2", value));
            ward.World.Clock.Advance(TimeSpan.FromHours(4));
        }

        await ward.Measure(resident, ("spo2", "92"));
        await ward.Postman.Deliver();

        var card = ward.In(Ward.Alerts).ShouldHaveSingleItem();
        card.Text.ShouldContain("判定　SpO2 93以下 → 中等症II相当（新型コロナウイルス感染症 診療の手引き");
        var chart = card.Message.Card!["body"]!.AsArray().Single(e => e!["type"]!.ToString() == "Chart.Line")!;
        chart["fallback"]!["text"]!.ToString().ShouldContain("96 → 96 → 98 → 96 → 96 → 92");
    }

    [Fact]
    public async Task An_emergency_sign_is_an_emergency_without_any_number()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        await ward.Measure(await Residents.Yoshiko(ward.World), ("signs", "chest-pain"));
        await ward.Postman.Deliver();

        ward.In(Ward.Alerts).ShouldHaveSingleItem().Text.ShouldContain("緊急性の高い症状あり");
    }

    [Fact]
    public async Task A_late_entry_says_so_and_mentions_nobody()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        await ward.Measure(await Residents.Yoshiko(ward.World), ("spo2", "92"), ("observed", "2026-11-20 16:10"));
        await ward.Postman.Deliver();

        var card = ward.In(Ward.Alerts).ShouldHaveSingleItem();
        card.Text.ShouldContain("後から入力された値です。測定 11/20 16:10、入力 11/21 18:05。");
        card.Text.ShouldNotContain("<at>");
        ward.With(Sato).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_channel_nurses_get_the_card_and_administrators_a_warning()
    {
        await using var ward = await Ward.Open();
        await ward.Measure(await Residents.Yoshiko(ward.World), ("spo2", "92"));
        await ward.Postman.Deliver();

        ward.With(Sato).ShouldHaveSingleItem().Text.ShouldContain("異常対応 #1");
        ward.With(Yamaguchi).ShouldHaveSingleItem().Text.ShouldContain("異常対応 #1 を知らせるチャンネルがありません");
    }
}
