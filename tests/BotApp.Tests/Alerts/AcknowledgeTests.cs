using System.Text.Json.Nodes;
using BotApp.Domain.Alerts;
using BotApp.Domain.Alerts.Acts;
using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Alerts;

public sealed class AcknowledgeTests
{
    [Fact]
    public async Task One_press_takes_it_and_every_copy_says_the_same()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var episode = await Emergency(ward);

        var seen = SeenCard.Of(await ward.Press(Sato, "alert.acknowledge", Data(episode)));
        await ward.Postman.Deliver();

        seen.Text.ShouldContain("✓ 佐藤 花子 が確認　18:05");
        seen.Buttons.ShouldNotContain("確認しました");
        foreach (var copy in ward.In(Ward.Alerts).Concat(ward.With(Sato)).Concat(ward.With(Ito)))
        {
            copy.Text.ShouldContain("✓ 佐藤 花子 が確認　18:05");
        }
    }

    [Fact]
    public async Task The_second_who_presses_reads_who_it_was()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var episode = await Emergency(ward);
        await ward.Press(Sato, "alert.acknowledge", Data(episode));
        ward.World.Clock.Advance(TimeSpan.FromMinutes(3));

        var seen = SeenCard.Of(await ward.Press(Ito, "alert.acknowledge", Data(episode)));

        seen.Text.ShouldContain("佐藤 花子 が 18:05 に確認済みです");
        (await ward.Episode(episode.SubjectNumber)).OwnerId.ShouldBe((await ward.Episodes())[0].OwnerId);
    }

    [Fact]
    public async Task Twenty_at_once_give_one_owner_and_nineteen_polite_answers()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var episode = await Emergency(ward);
        await ward.Press(Ito, "alert.view", Data(episode));
        await ward.Press(Sato, "alert.view", Data(episode));

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            Task.Run(() => ward.Press(i % 2 == 0 ? Sato : Ito, "alert.acknowledge", Data(episode)))));

        var cards = answers.Select(SeenCard.Of).ToList();
        cards.Count(c => c.Text.Contains("に確認済みです", StringComparison.Ordinal)).ShouldBe(19);
        var entries = await ward.World.Read((db, token) =>
            db.EpisodeEntries.CountAsync(e => e.Kind == EpisodeEntryKind.Acknowledged, token));
        entries.ShouldBe(1);
        var owner = (await ward.Episode(episode.SubjectNumber)).OwnerId;
        cards.ShouldAllBe(c => c.Text.Contains('✓'));
        owner.ShouldNotBeNull();
    }

    [Fact]
    public async Task Only_nurses_may_once_nurses_are_named()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var episode = await Emergency(ward);

        (await ward.Press(Suzuki, "alert.acknowledge", Data(episode))).ShouldBeOfType<TextAnswer>().Text.ShouldContain("看護の担当者だけ");
        (await ward.Press(Tanaka, "alert.acknowledge", Data(episode))).ShouldBeOfType<TextAnswer>().Text.ShouldContain("見つかりません");
        (await ward.Press(Sato, "alert.acknowledge", new() { ["episode"] = 4711 })).ShouldBeOfType<TextAnswer>().Text.ShouldContain("見つかりません");
        (await ward.Episode(episode.SubjectNumber)).State.ShouldBe(EpisodeState.Calling);
    }

    [Fact]
    public async Task It_can_be_typed_as_well()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var episode = await Emergency(ward);

        await ward.World.Say(Sato, "確認 １");
        await ward.Postman.Deliver();

        (await ward.Episode(episode.SubjectNumber)).State.ShouldBe(EpisodeState.Acknowledged);
        ward.With(Sato)[^1].Text.ShouldContain("✓ 佐藤 花子 が確認");
        await ward.World.Say(Sato.InEnglish, "close 1 recovered");
        (await ward.Episode(episode.SubjectNumber)).ClosedBecause.ShouldBe(ClosingReason.Recovered);
    }

    [Fact]
    public async Task An_act_is_an_acknowledgement_and_stands_in_the_history()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var episode = await Emergency(ward);

        var seen = SeenCard.Of(await ward.Press(Sato, "alert.note", Data(episode, ("act", "Phoned"))));

        seen.Text.ShouldContain("18:05　佐藤 花子 が電話しました");
        (await ward.Episode(episode.SubjectNumber)).State.ShouldBe(EpisodeState.Acknowledged);
    }

    [Fact]
    public async Task It_ends_with_a_reason_only()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var episode = await Emergency(ward);

        var dialog = SeenCard.Of(await ward.Press(Sato, "alert.closing", Data(episode), Surface.DialogOpen));
        dialog.InputIds.ShouldBe(["field:reason", "field:note"]);
        var back = SeenCard.Of(await ward.Press(Sato, "alert.close", Data(episode, ("reason", "")), Surface.DialogSubmit));
        back.ErrorAt("reason").ShouldContain("終了の理由を選んでください。");
        back = SeenCard.Of(await ward.Press(Sato, "alert.close", Data(episode, ("reason", "Other")), Surface.DialogSubmit));
        back.ErrorAt("note").ShouldContain("「その他」のときは");
        (await ward.Press(Sato, "alert.close", Data(episode, ("reason", "Recovered"), ("note", "解熱")), Surface.DialogSubmit))
            .ShouldBeOfType<NoAnswer>();
        await ward.Postman.Deliver();

        var card = ward.In(Ward.Alerts)[0];
        card.Text.ShouldContain("✓ 対応済");
        card.Text.ShouldContain("✓ 佐藤 花子 が終了　18:05　回復した（解熱）");
        card.Message.Card!["refresh"]!["userIds"]!.AsArray().ShouldBeEmpty();
        card.Message.Card!["actions"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refresh_reads_and_shows_the_age_and_the_minutes_left()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var episode = await Emergency(ward);
        ward.World.Clock.Advance(TimeSpan.FromMinutes(3));

        var seen = SeenCard.Of(await ward.Press(Sato, "alert.view", Data(episode), Surface.Refresh));

        seen.Text.ShouldContain("3分前");
        seen.Text.ShouldContain("あと 7分で 次の当番へ（18:15）");
        ward.In(Ward.Alerts)[0].Text.ShouldContain("18:15 までに確認がなければ、次の当番へ");
        ward.In(Ward.Alerts)[0].Message.Card!["refresh"]!["userIds"]!.AsArray().Select(u => u!.ToString()).ShouldBe([Sato.UserId, Ito.UserId]);
    }

    [Fact]
    public async Task A_card_that_stays_names_the_hour_also_in_person()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var episode = await Emergency(ward);
        ward.World.Clock.Advance(TimeSpan.FromMinutes(3));
        var sato = await ward.World.Read((db, token) => db.People.Where(p => p.AadObjectId == Sato.ObjectId).Select(p => p.Id).SingleAsync(token));

        var posted = await ward.World.Read((db, token) => ward.World.Faces.Draw(db, new(Face.Episode, episode.Id), Sato.Language, sato, token));
        var pressed = SeenCard.Of(await ward.Press(Sato, "alert.note", Data(episode, ("act", "Phoned"))));

        foreach (var card in new[] { new SeenCard(posted!.Card!), pressed })
        {
            card.Text.ShouldContain("18:05 測定");
            card.Text.ShouldNotContain("分前");
            card.Text.ShouldNotContain("あと ");
        }
    }

    [Fact]
    public async Task The_list_shows_what_is_open_the_worst_first()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        (await ward.World.Say(Sato, "異常")).ShouldBeOfType<TextAnswer>().Text.ShouldBe("対応中の異常はありません。");
        await ward.Measure(await Residents.Shinomiya(ward.World), ("temperature", "37.6"));
        await Emergency(ward);

        var list = SeenCard.Of(await ward.World.Say(Sato, "異常"));

        list.Text.ShouldContain("異常対応 2件");
        list.Text.IndexOf("⛔ 緊急", StringComparison.Ordinal).ShouldBeLessThan(list.Text.IndexOf("● 注意", StringComparison.Ordinal));
        var opened = SeenCard.Of(await ward.World.Press(Sato, list, "開く"));
        opened.Text.ShouldContain("異常対応 #2");
        (await ward.World.Say(Tanaka, "異常")).ShouldBeOfType<TextAnswer>();
    }

    internal static JsonObject Data(Episode episode, params (string Name, string Value)[] more)
    {
        var data = new JsonObject { ["episode"] = episode.Id };
        foreach (var (name, value) in more)
        {
            data[name] = value;
        }

        return data;
    }

    internal static async Task<Episode> Emergency(Ward ward)
    {
        var resident = await Residents.Yoshiko(ward.World);
        await ward.Measure(resident, ("spo2", "92"));
        await ward.Postman.Deliver();
        return await ward.Episode(resident);
    }
}
